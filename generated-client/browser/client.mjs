// The credentials of the application at the provider.
export const CLIENT = 'app-64f0c1d2e3a4b5c6d7e8f901';
export const SECRET = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
