/** What jest imports in place of a style sheet. */
export {};
