import CKnowledge

/// The bundled guide and thesaurus files, which are part of the program, as UTF-8 bytes.
public enum Bundled {
  /// The bundled guide's name in citations.
  public static let guideName = "micro-needling.md"

  /// The bundled guide, Markdown with front matter.
  public static var guide: [UInt8] { bytes(of: knowledge_guide()) }

  /// The thesaurus files, by name, in Solr's synonym format.
  public static var thesauri: [(name: String, bytes: [UInt8])] {
    [
      ("everyday.synonyms", bytes(of: knowledge_everyday())),
      ("skin-care.synonyms", bytes(of: knowledge_skin_care())),
      ("kinds.synonyms", bytes(of: knowledge_kinds())),
    ]
  }

  /// What the evidence for a passage weighs: a feature, a tab and a number a line.
  public static var weights: [UInt8] { bytes(of: knowledge_weights()) }

  private static func bytes(of text: KnowledgeText) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.bytes, count: text.count))
  }
}
