"""What is remembered: six narrow protocols, in memory and in SQL."""
