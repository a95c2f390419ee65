"""One history of the schema for both databases; `versions` ships with the package and runs at the opening of a store."""
