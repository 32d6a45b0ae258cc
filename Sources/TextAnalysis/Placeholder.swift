enum PlaceholderTextAnalysis {}
