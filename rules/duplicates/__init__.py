"""The same words twice, in one article or in several."""
