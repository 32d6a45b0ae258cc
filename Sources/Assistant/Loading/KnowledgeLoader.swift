import Answering
import Guides
import TextAnalysis

/// Opens what the settings name.
enum KnowledgeLoader {
  /// Reads guides and synonyms and makes them ready for questions.
  static func load(_ settings: SessionSettings) throws(SessionError) -> KnowledgeBase {
    var thesauri: [Thesaurus] = []
    for path in settings.thesauri {
      do { thesauri.append(try Thesaurus(contentsOf: path)) } catch { throw .thesaurus(error) }
    }
    do throws(GuideError) {
      guard !settings.knowledge.isEmpty else {
        return try KnowledgeBase.bundled(thesauri: thesauri)
      }
      var guides: [Guide] = []
      for path in settings.knowledge { guides += try GuideLibrary.load(path) }
      return KnowledgeBase(guides: guides, thesauri: thesauri)
    } catch {
      throw .guide(error)
    }
  }
}
