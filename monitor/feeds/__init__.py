"""What the world publishes: fetched politely, read whatever its format, and cleaned until it can be trusted."""
