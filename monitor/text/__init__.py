"""Words, knowing nothing of news: folding, splitting into words with offsets, and what is known of each language."""
