import Answering
import Collection
import Guides
import Retrieval
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
    let found = try collection(settings, progress: progress)
    for path in found.thesauri where !settings.thesauri.contains(path) {
      thesauri.append(try thesaurus(path))
    }
    notes = found.notes
    // Where nobody waits, it is nobody's business that the next time takes as long.
    if let trouble = found.trouble, facts.stderrIsTerminal {
      notes.append(Words.notKept(trouble.description))
    }
    return LoadedKnowledge(
      base: KnowledgeBase(found.collection, thesauri: thesauri), thesauri: thesauri)
  }

  private static func collection(
    _ settings: SessionSettings, progress: LoadingProgress?
  ) throws(SessionError) -> LoadedCollection {
    let paths = settings.knowledge
    let isMixed =
      paths.contains(where: StandardInput.isMeant)
      || paths.count > 1 && paths.contains(where: CollectionLoader.isSaved)
    if isMixed { return try mixed(paths, progress: progress) }
    let cache = settings.usesCache ? KnowledgeCache.standard : nil
    let loader = CollectionLoader(
      cache: cache, notes: ReadingNotes.lines, progress: progress.map { $0.report })
    do {
      return try loader.load(paths)
    } catch {
      switch error {
      case .guide(let error): throw .guide(error)
      case .saved(let error): throw .saved(error)
      }
    }
  }

  /// Takes together what comes from standard input or saved files with what else is named.
  private static func mixed(
    _ paths: [String], progress: LoadingProgress?
  ) throws(SessionError) -> LoadedCollection {
    var result = ReadingResult()
    var notes: [String] = []
    for path in paths {
      if CollectionLoader.isSaved(path) {
        do {
          let saved = try SavedCollection(path: path)
          result.guides += saved.collection.guides
          notes += saved.notes
        } catch { throw .saved(error) }
        continue
      }
      let part = try guides(path)
      result.guides += part.guides
      result.leftOut += part.leftOut
      result.thesauri += part.thesauri.filter { !result.thesauri.contains($0) }
    }
    let language = result.guides.lazy.compactMap(\.metadata.language).first
    let collection = GuideCollection(
      guides: result.guides, analyzer: Analyzer(language: language),
      progress: progress.map { $0.report })
    return LoadedCollection(
      collection: collection, thesauri: result.thesauri,
      notes: notes + ReadingNotes.lines(of: result))
  }

  private static func guides(_ path: String) throws(SessionError) -> ReadingResult {
    let isInput = StandardInput.isMeant(by: path)
    let bytes = isInput ? try StandardInput.read() : []
    do {
      return isInput
        ? ReadingResult(guides: [try GuideReader.read(bytes, file: StandardInput.name)])
        : try GuideReader.readAll(paths: [path])
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
