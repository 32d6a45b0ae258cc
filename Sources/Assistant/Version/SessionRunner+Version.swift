import Answering
import Guides
import Knowledge
import Manual
import Rendering
import Terminal
import TextAnalysis

extension SessionRunner {
  /// Writes name and version, what else makes answers what they are, and where settings come from.
  ///
  /// - Parameters:
  ///   - knowledge: The paths of the guides in use; empty for the built-in one.
  ///   - origins: Where settings come from, a line each.
  public static func tellVersion(knowledge: [String], origins: [String]) -> ExitStatus {
    let lines = origins.map { ControlCharacters.visible($0) + "\n" }
    return tell(versionText(knowledge: knowledge) + lines.joined())
  }

  static func versionText(knowledge: [String]) -> String {
    let thesauri = Bundled.thesauri.flatMap(\.bytes)
    return """
      askguide \(Release.version)
      guide: \(knowledge.isEmpty ? bundledGuide : named(knowledge))
      thesaurus: \(Bundled.thesauri.count) files (\(ContentHash.hexadecimal(of: thesauri)))
      stemmer: \(Stemmer.fingerprint)
      libstemmer: tells no version; the line above is what its English stems hash to
      readline: \(LineEditor.libraryVersion)
      md4c: \(GuideReader.parserVersion)

      """
  }

  private static var bundledGuide: String {
    let guide = try? KnowledgeBase.bundled().guides.first
    let title = guide.map { $0.metadata.title ?? $0.file } ?? "none"
    return "\(title) (\(ContentHash.hexadecimal(of: Bundled.guide)))"
  }

  private static func named(_ paths: [String]) -> String {
    paths.map { ControlCharacters.visible($0) }.joined(separator: ", ")
  }
}
