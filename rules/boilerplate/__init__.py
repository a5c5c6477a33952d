"""What the page left in the article: buttons, prompts, teasers, credits."""
