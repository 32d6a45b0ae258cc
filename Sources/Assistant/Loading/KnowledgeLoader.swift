import Answering
import Guides
import Terminal
import TextAnalysis

/// Guides ready for questions, and the synonyms that were given with them.
struct LoadedKnowledge {
  var base: KnowledgeBase
  var thesauri: [Thesaurus] = []
}

/// Opens what the settings name.
enum KnowledgeLoader {
  /// Reads guides and synonyms and makes them ready for questions.
  ///
  /// - Parameters:
  ///   - settings: What to read.
  ///   - facts: Whether a person may be waiting for it.
  static func load(
    _ settings: SessionSettings, facts: TerminalFacts
  ) throws(SessionError) -> LoadedKnowledge {
    var thesauri: [Thesaurus] = []
    for path in settings.thesauri { thesauri.append(try thesaurus(path)) }
    guard !settings.knowledge.isEmpty else {
      do {
        return LoadedKnowledge(
          base: try KnowledgeBase.bundled(thesauri: thesauri), thesauri: thesauri)
      } catch { throw .guide(error) }
    }
    let progress = LoadingProgress(settings, facts: facts)
    // Told when the progress line is gone.
    var notes: [String] = []
    defer { for note in notes { Messages.tell(note) } }
    defer { progress?.end() }
    let found = try guides(settings.knowledge, progress: progress)
    for path in found.thesauri where !settings.thesauri.contains(path) {
      thesauri.append(try thesaurus(path))
    }
    notes = ReadingNotes.lines(of: found)
    let base = KnowledgeBase(
      guides: found.guides, thesauri: thesauri, progress: progress.map { $0.index })
    return LoadedKnowledge(base: base, thesauri: thesauri)
  }

  /// Reads guides in the order given, one of them perhaps from standard input.
  private static func guides(
    _ paths: [String], progress: LoadingProgress?
  ) throws(SessionError) -> ReadingResult {
    let input = paths.firstIndex(where: StandardInput.isMeant)
    var result = try files(paths[..<(input ?? paths.endIndex)], progress: progress)
    guard let input else { return result }
    let bytes = try StandardInput.read()
    do {
      result.guides.append(try GuideReader.read(bytes, file: StandardInput.name))
    } catch {
      throw .guide(error)
    }
    let after = try files(paths[(input + 1)...], progress: progress)
    result.guides += after.guides
    result.leftOut += after.leftOut
    result.thesauri += after.thesauri.filter { !result.thesauri.contains($0) }
    return result
  }

  private static func files(
    _ paths: ArraySlice<String>, progress: LoadingProgress?
  ) throws(SessionError) -> ReadingResult {
    do {
      return try GuideReader.readAll(paths: Array(paths), progress: progress.map { $0.read })
    } catch {
      throw .guide(error)
    }
  }

  private static func thesaurus(_ path: String) throws(SessionError) -> Thesaurus {
    let isInput = StandardInput.isMeant(by: path)
    let bytes: [UInt8]
    if isInput {
      bytes = try StandardInput.read()
    } else {
      do { bytes = try BoundedFile.read(path) } catch { throw .file(error) }
    }
    do {
      return try Thesaurus(bytes, file: isInput ? StandardInput.name : path)
    } catch {
      throw .thesaurus(error)
    }
  }
}
