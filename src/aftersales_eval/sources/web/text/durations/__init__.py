"""Times in text, and the sentences that speak of them."""
