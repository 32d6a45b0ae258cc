import Glibc
package import Guides
package import Retrieval
import TextAnalysis

/// Opens or makes the collection of what paths lead to.
package struct CollectionLoader {
  /// Words for what was noted while reading, to be told now and whenever it is opened.
  package typealias Notes = (ReadingResult) -> [String]

  /// Where it is kept; nil for nowhere.
  private let cache: KnowledgeCache?
  private let progress: ((Double) -> Void)?
  private let notes: Notes

  /// - Parameters:
  ///   - cache: Where collections are kept; nil for nowhere.
  ///   - notes: Makes words of what was noted.
  ///   - progress: Told now and then which part of the work is done, 0…1.
  package init(
    cache: KnowledgeCache?, notes: @escaping Notes = { _ in [] },
    progress: ((Double) -> Void)? = nil
  ) {
    self.cache = cache
    self.notes = notes
    self.progress = progress
  }

  /// Whether a path leads to a saved collection.
  package static func isSaved(_ path: String) -> Bool {
    // Whoever opens a pipe takes it from the one who reads it.
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return SectionFile.isMarked(descriptor)
  }

  /// Opens files and folders of guides, or a saved collection alone.
  package func load(_ paths: [String]) throws(CollectionLoadingError) -> LoadedCollection {
    if paths.count == 1, Self.isSaved(paths[0]) {
      do {
        let saved = try SavedCollection(path: paths[0])
        return LoadedCollection(collection: saved.collection, notes: saved.notes, isSaved: true)
      } catch {
        throw .saved(error)
      }
    }
    do {
      return try load(paths, try GuideSources(paths: paths))
    } catch {
      throw .guide(error)
    }
  }

  private func load(
    _ paths: [String], _ sources: GuideSources
  ) throws(GuideError) -> LoadedCollection {
    guard sources.areRegular else { return try readOnce(paths) }
    guard let cache, sources.size >= cache.leastSize else {
      return try built(sources).loaded
    }
    if let saved = cache.collection(of: paths, sources) {
      return LoadedCollection(
        collection: saved.collection, thesauri: sources.thesauri, notes: saved.notes, isSaved: true)
    }
    var (loaded, record) = try built(sources)
    do {
      loaded.collection = try cache.keep(
        loaded.collection, of: paths, notes: loaded.notes, record
      ).collection
      loaded.isSaved = true
    } catch {
      loaded.trouble = error
    }
    return loaded
  }

  /// Reads all guides before they are indexed, for a pipe gives what it has only once.
  private func readOnce(_ paths: [String]) throws(GuideError) -> LoadedCollection {
    let result = try GuideReader.readAll(paths: paths)
    let language = result.guides.lazy.compactMap(\.metadata.language).first
    return LoadedCollection(
      collection: GuideCollection(
        guides: result.guides, analyzer: Analyzer(language: language), progress: progress),
      thesauri: result.thesauri, notes: notes(result))
  }

  /// Reads and indexes, guide after guide, so that only one of them is held whole.
  private func built(
    _ sources: GuideSources
  ) throws(GuideError) -> (loaded: LoadedCollection, record: SourceRecord) {
    var language: String?
    while true {
      var (builder, record) = (
        CollectionBuilder(analyzer: Analyzer(language: language)), SourceRecord(sources)
      )
      var share = ProgressShare(total: sources.size, report: progress)
      let result = try sources.read(
        progress: { share.read($0) },
        file: { source, bytes in
          record.add(source, bytes)
          share.file = Double(bytes.count)
        },
        guide: { guide in
          builder.add(guide) { share.indexed($0, of: guide.passages.count) }
          share.endFile()
          return builder.summary.language ?? language == language
        })
      // A later guide may tell the language of all: then it is all to be read in that.
      if let told = builder.summary.language, told != language {
        language = told
        continue
      }
      let built = builder.finish()
      let collection = GuideCollection(built.parts, index: built.index, analyzer: built.analyzer)
      return (
        LoadedCollection(
          collection: collection, thesauri: result.thesauri, notes: notes(result)), record
      )
    }
  }

  /// Takes the progress of reading and of indexing together, by bytes of files.
  private struct ProgressShare {
    let total: Double
    let report: ((Double) -> Void)?
    var before = 0.0
    var file = 0.0

    /// The part of the whole time, about, that reading takes; the rest is indexing.
    private static let reading = 0.3

    init(total: Int, report: ((Double) -> Void)?) {
      self.total = Double(max(1, total))
      self.report = report
    }

    func read(_ part: Double) {
      report?(min(1, (before + Self.reading * max(0, part * total - before)) / total))
    }

    func indexed(_ passages: Int, of all: Int) {
      let part = Self.reading + (1 - Self.reading) * Double(passages) / Double(max(1, all))
      report?(min(1, (before + part * file) / total))
    }

    mutating func endFile() { before += file }
  }
}

/// A collection that was opened or made.
package struct LoadedCollection: Sendable {
  /// The collection.
  package var collection: GuideCollection
  /// Files of synonyms that belong to the guides.
  package var thesauri: [String] = []
  /// What was noted while the guides were read.
  package var notes: [String] = []
  /// Whether it lies in a saved file.
  package var isSaved = false
  /// Why it could not be kept.
  package var trouble: SectionFileError?

  package init(
    collection: GuideCollection, thesauri: [String] = [], notes: [String] = [],
    isSaved: Bool = false
  ) {
    self.collection = collection
    self.thesauri = thesauri
    self.notes = notes
    self.isSaved = isSaved
  }
}

/// Why a collection can be neither opened nor made.
package enum CollectionLoadingError: Error, Sendable {
  /// A guide cannot be used.
  case guide(GuideError)
  /// A saved collection cannot be used.
  case saved(SectionFileError)
}
