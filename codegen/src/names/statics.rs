//! Names of statics that share a namespace.

use std::collections::BTreeSet;

use super::ident::Ident;
use super::position::static_name;

/// The statics of a namespace.
#[derive(Debug, Clone, Default)]
pub struct Statics {
    taken: BTreeSet<Ident>,
}

impl Statics {
    /// Claims the name of a static for an item. Distinct items may be capitalized alike: a taken
    /// name gets the suffix `_`.
    pub fn claim(&mut self, item: &Ident) -> Ident {
        let mut name = static_name(item);
        while !self.taken.insert(name.clone()) {
            name = name.suffixed("_");
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::type_name;

    #[test]
    fn a_taken_name_gets_a_suffix() {
        let mut statics = Statics::default();
        let mut claim =
            |wire: &str| statics.claim(&type_name(wire).unwrap()).to_string();
        assert_eq!(claim("UserDto"), "USER_DTO");
        assert_eq!(claim("UserDTO"), "USER_DTO_");
        assert_eq!(claim("user_dto"), "USER_DTO__");
    }
}
