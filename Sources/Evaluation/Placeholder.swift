enum PlaceholderEvaluation {}
