"""The five protocols in SQL, for SQLite and PostgreSQL."""
