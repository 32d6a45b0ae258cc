/// The files that are embedded in the binary, as UTF-8 bytes.
public enum Bundled {
  /// The bundled guide's name in citations.
  public static let guideName = "micro-needling.md"

  /// The bundled guide, Markdown with front matter.
  public static var guide: [UInt8] { PackageResources.micro_needling_md }

  /// The thesaurus files, by name, in Solr's synonym format.
  public static var thesauri: [(name: String, bytes: [UInt8])] {
    [
      ("everyday.synonyms", PackageResources.everyday_synonyms),
      ("skin-care.synonyms", PackageResources.skin_care_synonyms),
      ("kinds.synonyms", PackageResources.kinds_synonyms),
    ]
  }

  /// Ordinary English words by what they are to a question.
  public static var wordList: StaticString { EnglishWords.text }
}
