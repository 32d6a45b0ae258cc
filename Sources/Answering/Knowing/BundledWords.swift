import Knowledge
import TextAnalysis

/// The embedded thesauri.
enum BundledWords {
  private static let ending = ".synonyms"
  /// Those that hold in any field; the others are used with guides that name them.
  private static let general: Set<String> = ["everyday", "kinds"]

  /// The general ones, and those that guides name.
  static func thesaurus(named names: [String]) -> Thesaurus {
    merged { general.contains($0) || names.contains($0) }
  }

  /// All of them.
  static var all: Thesaurus { merged { _ in true } }

  /// Those whose names are wanted, as one; a file that cannot be read is left out.
  private static func merged(where isWanted: (String) -> Bool) -> Thesaurus {
    var all = Thesaurus()
    for (file, bytes) in Bundled.thesauri
    where isWanted(file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file) {
      if let one = try? Thesaurus(bytes, file: file) { all.merge(one) }
    }
    return all
  }
}
