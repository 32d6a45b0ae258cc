import Answering
import Guides
import TextAnalysis

/// Opens what the settings name.
enum KnowledgeLoader {
  /// Reads guides and synonyms and makes them ready for questions.
  static func load(_ settings: SessionSettings) throws(SessionError) -> KnowledgeBase {
    var thesauri: [Thesaurus] = []
    for path in settings.thesauri { thesauri.append(try thesaurus(path)) }
    do throws(GuideError) {
      guard !settings.knowledge.isEmpty else {
        return try KnowledgeBase.bundled(thesauri: thesauri)
      }
      var guides: [Guide] = []
      for path in settings.knowledge { guides += try GuideReader.read(path: path) }
      return KnowledgeBase(guides: guides, thesauri: thesauri)
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
