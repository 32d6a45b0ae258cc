import Answering
import Guides
import Knowledge
import TextAnalysis

extension KnowledgeUnderTest {
  /// Reads guides and synonyms, and keeps the text of the guides to check quotes by.
  ///
  /// - Parameters:
  ///   - paths: Files and folders of guides; none for the bundled guide.
  ///   - thesauri: Files of synonyms, in addition to the embedded ones.
  /// - Throws: ``LoadingError`` with the file that cannot be used.
  public init(guides paths: [String], thesauri: [String] = []) throws(LoadingError) {
    var synonyms: [Thesaurus] = []
    for path in thesauri { synonyms.append(try Self.thesaurus(path)) }
    let found: ReadingResult
    do throws(GuideError) {
      guard !paths.isEmpty else {
        self.init(
          try KnowledgeBase.bundled(thesauri: synonyms), texts: [Bundled.guide],
          thesauri: synonyms, isBundled: true)
        return
      }
      found = try GuideReader.readAll(paths: paths)
    } catch {
      throw .guide(error)
    }
    // Synonyms beside guides belong to them.
    for path in found.thesauri where !thesauri.contains(path) {
      synonyms.append(try Self.thesaurus(path))
    }
    self.init(
      KnowledgeBase(guides: found.guides, thesauri: synonyms),
      texts: found.guides.map { Self.text(of: $0.file) }, thesauri: synonyms)
    leftOut = found.leftOut
  }

  /// What a person might ask: the authors' phrasings, or the headings where there are none.
  public var sampleQuestions: [String] {
    let sections = knowledge.guides.flatMap(\.sections)
    let phrasings = sections.flatMap(\.phrasings)
    return phrasings.isEmpty ? sections.map(\.title).filter { !$0.isEmpty } : phrasings
  }

  /// The bytes of a guide's file; none where it cannot be read again, so that no quote holds.
  private static func text(of file: String) -> [UInt8] {
    (try? GuideReader.text(ofFile: file)) ?? []
  }

  private static func thesaurus(_ path: String) throws(LoadingError) -> Thesaurus {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch { throw .file(error) }
    do { return try Thesaurus(bytes, file: path) } catch { throw .thesaurus(error) }
  }
}
