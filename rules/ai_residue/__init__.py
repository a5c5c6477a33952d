"""What was copied along with a chatbot's answer: evidence of copying, and of nothing else."""
