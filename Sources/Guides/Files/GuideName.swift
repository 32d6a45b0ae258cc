/// Tells by its name what a file in a folder of guides is.
enum GuideName {
  /// Whether a guide may stand in a file of that name, packed or not.
  static func isGuide(_ name: [UInt8]) -> Bool {
    let parts = unpacked(name).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let last = parts.last else { return false }
    let word = String(decoding: last.map(\.lowered), as: UTF8.self)
    return parts.count == 1 ? wholeNames.contains(word) : extensions.contains(word)
  }

  /// Whether a file holds synonyms.
  static func isThesaurus(_ name: [UInt8]) -> Bool { hasSuffix(".synonyms", name) }

  /// A file's name without the ending that says it is packed.
  static func unpacked(_ name: [UInt8]) -> [UInt8] {
    hasSuffix(".gz", name) ? Array(name.dropLast(3)) : name
  }

  private static func hasSuffix(_ suffix: StaticString, _ name: [UInt8]) -> Bool {
    name.count > suffix.utf8CodeUnitCount
      && name.matches(suffix, at: name.count - suffix.utf8CodeUnitCount, ignoringCase: true)
  }

  private static let extensions: Set<String> = [
    "md", "markdown", "mdx", "mdown", "txt", "text", "html", "htm", "xhtml", "rst", "adoc",
    "asciidoc",
  ]

  /// Names that people give to guides without an ending.
  private static let wholeNames: Set<String> = ["readme", "faq", "howto", "install", "manual"]
}
