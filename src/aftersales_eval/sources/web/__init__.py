"""A brand's public pages: fetched politely, read for what they claim."""
