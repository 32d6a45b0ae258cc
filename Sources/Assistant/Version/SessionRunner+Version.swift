import Answering
import Guides
import Knowledge
import Manual
import Terminal
import TextAnalysis

extension SessionRunner {
  /// Writes name and version, then what else makes answers what they are.
  public static func tellVersion() {
    // A closed pipe ends the process; nothing else could be said on the same stream.
    try? TextOutput.standardOutput.write(versionText)
  }

  static var versionText: String {
    let guide = try? KnowledgeBase.bundled().guides.first
    let title = guide.map { $0.metadata.title ?? $0.file } ?? "none"
    let thesauri = Bundled.thesauri.flatMap(\.bytes)
    return """
      askguide \(Release.version)
      guide: \(title) (\(ContentHash.hexadecimal(of: Bundled.guide)))
      thesaurus: \(Bundled.thesauri.count) files (\(ContentHash.hexadecimal(of: thesauri)))
      stemmer: \(Stemmer.fingerprint)
      libstemmer: tells no version; the line above is what its English stems hash to
      readline: \(LineEditor.libraryVersion)
      md4c: \(GuideReader.parserVersion)

      """
  }
}
