public import Answering
public import Guides
public import TextAnalysis

/// A knowledge base with the text of its files, so that its quotes can be checked.
public struct KnowledgeUnderTest: Sendable {
  /// The knowledge base that is measured.
  public internal(set) var knowledge: KnowledgeBase
  /// Synonyms in addition to the embedded ones.
  let thesauri: [Thesaurus]
  /// The names of its sections.
  public let keys: SectionKeys
  /// The lines of each guide's file, by the name that citations give.
  public let lines: [String: [String]]
  /// Whether it is the embedded guide.
  public let isBundled: Bool
  /// What stands in the folders of guides and was not read.
  public internal(set) var leftOut: [LeftOut] = []

  /// Puts a knowledge base to the test.
  ///
  /// - Parameters:
  ///   - knowledge: The knowledge base.
  ///   - texts: The bytes of each guide's file, in the order of the knowledge base's guides.
  ///   - thesauri: The synonyms that it was made with, in addition to the embedded ones.
  ///   - isBundled: Whether it is the embedded guide.
  public init(
    _ knowledge: KnowledgeBase, texts: [[UInt8]], thesauri: [Thesaurus] = [],
    isBundled: Bool = false
  ) {
    self.knowledge = knowledge
    self.isBundled = isBundled
    self.thesauri = thesauri
    keys = SectionKeys(guides: knowledge.guides)
    var lines: [String: [String]] = [:]
    for (guide, text) in zip(knowledge.guides, texts) { lines[guide.file] = Self.split(text) }
    self.lines = lines
  }

  /// The same guides, answered without some parts of the model.
  ///
  /// - Complexity: O(text of the guides).
  public func leavingOut(_ parts: Set<ModelPart>) -> KnowledgeUnderTest {
    var other = self
    other.knowledge = KnowledgeBase(
      guides: knowledge.guides, thesauri: thesauri, leavingOut: parts)
    return other
  }

  /// The lines of a file: parted by LF, CR LF or CR.
  static func split(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
  }
}
