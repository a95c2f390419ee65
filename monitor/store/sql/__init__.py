"""The six protocols in SQL, for SQLite and PostgreSQL."""
