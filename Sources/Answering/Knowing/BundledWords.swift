import Knowledge
import TextAnalysis

/// The embedded thesaurus.
enum BundledWords {
  /// All embedded thesaurus files as one; a file that cannot be read is left out.
  static var thesaurus: Thesaurus {
    var all = Thesaurus()
    for (name, bytes) in Bundled.thesauri {
      if let one = try? Thesaurus(bytes, file: name) { all.merge(one) }
    }
    return all
  }
}
