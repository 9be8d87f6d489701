//! Chapters of the guide, which is written by hand.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// A chapter of the guide.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Name of its file, without extension.
    pub name: String,
    /// Its Markdown.
    pub text: String,
}

/// A heading, and the first paragraph below it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) is_chapter: bool,
    pub(super) text: String,
}

impl Chapter {
    /// Returns the title of the chapter: its first heading, or else its name.
    pub(super) fn title(&self) -> String {
        let title = self.sections().into_iter().next().map(|section| section.title);
        title.unwrap_or_else(|| self.name.clone())
    }

    /// Returns its headings of the first two levels.
    pub(super) fn sections(&self) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        let mut heading = None;
        let mut is_paragraph = false;
        for event in Parser::new(&self.text) {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    if level <= HeadingLevel::H2 {
                        sections.push(Section {
                            is_chapter: level == HeadingLevel::H1,
                            ..Section::default()
                        });
                    }
                    heading = Some(level);
                }
                Event::End(TagEnd::Heading(_)) => heading = None,
                Event::Start(Tag::Paragraph) => {
                    is_paragraph = sections.last().is_some_and(|it| it.text.is_empty());
                }
                Event::End(TagEnd::Paragraph) => is_paragraph = false,
                Event::Text(text) | Event::Code(text) => {
                    let Some(section) = sections.last_mut() else { continue };
                    match heading {
                        Some(level) if level <= HeadingLevel::H2 => {
                            section.title.push_str(&text);
                        }
                        None if is_paragraph => section.text.push_str(&text),
                        _ => {}
                    }
                }
                Event::SoftBreak | Event::HardBreak if is_paragraph => {
                    if let Some(section) = sections.last_mut() {
                        section.text.push(' ');
                    }
                }
                _ => {}
            }
        }
        sections
    }
}

/// Returns the anchor that mdBook gives a heading.
pub(super) fn slug(title: &str) -> String {
    let characters = title.trim().chars().filter_map(|c| match c {
        c if c.is_whitespace() => Some('-'),
        c if c.is_alphanumeric() || c == '_' || c == '-' => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    characters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_have_a_title_and_their_first_paragraph() {
        let chapter = Chapter {
            name: "a".to_owned(),
            text: "# Call `it`\n\nThe *first*\nline.\n\nMore.\n\n### Deep\n\nX.\n\n## Next\n"
                .to_owned(),
        };
        let section = |title: &str, is_chapter, text: &str| Section {
            title: title.to_owned(),
            is_chapter,
            text: text.to_owned(),
        };
        let expected =
            [section("Call it", true, "The first line."), section("Next", false, "")];
        assert_eq!(chapter.sections(), expected);
        assert_eq!(chapter.title(), "Call it");
    }

    #[test]
    fn slugs_are_those_of_mdbook() {
        assert_eq!(slug("Retry: 2 `x_y` calls"), "retry-2-x_y-calls");
        assert_eq!(slug("GenAuth's page"), "genauths-page");
    }
}
