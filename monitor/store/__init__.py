"""What is remembered: five narrow protocols, in memory and in SQL."""
