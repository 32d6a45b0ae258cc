extension Stemmer {
  /// The name of the Snowball algorithm for a language tag, or nil when the tag names no language.
  ///
  /// libstemmer knows the ISO 639 codes itself; only what it would misread is handled here.
  static func algorithm(for language: String) -> String? {
    let subtag = language.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }
    guard !subtag.isEmpty, subtag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    switch subtag {
    // Older algorithms under names that are no language's.
    case "porter", "lovins": return nil
    case "nb", "nn", "nob", "nno": return "norwegian"
    default: return String(subtag)
    }
  }
}
