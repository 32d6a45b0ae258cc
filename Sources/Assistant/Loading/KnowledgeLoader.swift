import Answering
import Guides
import Terminal
import TextAnalysis

/// Opens what the settings name.
enum KnowledgeLoader {
  /// Reads guides and synonyms and makes them ready for questions.
  ///
  /// - Parameters:
  ///   - settings: What to read.
  ///   - facts: Whether a person may be waiting for it.
  static func load(
    _ settings: SessionSettings, facts: TerminalFacts
  ) throws(SessionError) -> KnowledgeBase {
    var thesauri: [Thesaurus] = []
    for path in settings.thesauri { thesauri.append(try thesaurus(path)) }
    do throws(GuideError) {
      guard !settings.knowledge.isEmpty else {
        return try KnowledgeBase.bundled(thesauri: thesauri)
      }
      let progress = LoadingProgress(settings, facts: facts)
      defer { progress?.end() }
      let guides = try GuideReader.read(
        paths: settings.knowledge, progress: progress.map { $0.read })
      return KnowledgeBase(
        guides: guides, thesauri: thesauri, progress: progress.map { $0.index })
    } catch {
      throw .guide(error)
    }
  }

  private static func thesaurus(_ path: String) throws(SessionError) -> Thesaurus {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch { throw .file(error) }
    do { return try Thesaurus(bytes, file: path) } catch { throw .thesaurus(error) }
  }
}
