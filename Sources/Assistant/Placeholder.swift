enum PlaceholderAssistant {}
