import Collection
import Foundation
import Glibc
import Guides
import TestSupport
import TextAnalysis
import Testing

@Suite("The folder where collections are kept")
struct KnowledgeCacheTests {
  private let guides: TemporaryFolder
  private let cacheFolder: TemporaryFolder
  private let cache: KnowledgeCache

  init() throws {
    guides = try TemporaryFolder()
    cacheFolder = try TemporaryFolder()
    cache = KnowledgeCache(folder: cacheFolder.path(of: "a/askguide"), leastSize: 1)
    try guides.write(SavedSample.kettle, to: "kettle.md")
    try guides.write(SavedSample.tea, to: "tea.md")
    // As if they had been there for long: what was written this moment may change unseen by its time.
    for name in ["kettle.md", "tea.md"] { try age(name) }
    usleep(60_000)
  }

  @Test("the second time it is opened")
  func isOpenedTheSecondTime() throws {
    let built = try load()
    #expect(built.isSaved && built.trouble == nil)
    let inode = try savedFile().inode
    let opened = try load()
    #expect(opened.isSaved)
    #expect(opened.collection.guides == built.collection.guides)
    #expect(opened.notes == ["2 guides"])
    #expect(try savedFile().inode == inode)
    let mode = try FileManager.default.attributesOfItem(atPath: cache.folder)[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test("it is made anew when a guide has another size")
  func otherSize() throws {
    _ = try load()
    try guides.write(SavedSample.tea + "\n\nMore of it.\n", to: "tea.md")
    #expect(try load().collection.guides.last?.passages.last?.text == "More of it.")
  }

  @Test("it holds when only the time is another")
  func otherTime() throws {
    _ = try load()
    let inode = try savedFile().inode
    try age("tea.md", seconds: 50)
    #expect(try load().isSaved)
    #expect(try savedFile().inode == inode)
  }

  @Test("it is made anew when only the words are others", arguments: [false, true])
  func otherWords(sameTime: Bool) throws {
    _ = try load()
    let inode = try savedFile().inode
    try guides.write(SavedSample.tea.replacing("hours", with: "weeks"), to: "tea.md")
    if sameTime { try age("tea.md") }
    #expect(
      try load().collection.guides.last?.passages.last?.text == "Clay pots hold heat for weeks.")
    #expect(try savedFile().inode != inode)
  }

  @Test("a change right after the reading is seen")
  func changeInTheSameTick() throws {
    for round in 0..<20 {
      let word = round.isMultiple(of: 2) ? "weeks" : "years"
      try guides.write(SavedSample.tea.replacing("hours", with: word), to: "tea.md")
      #expect(
        try load().collection.guides.last?.passages.last?.text == "Clay pots hold heat for \(word)."
      )
    }
  }

  @Test("it is made anew when a guide comes or goes")
  func otherFiles() throws {
    _ = try load()
    try guides.write("# Cups\n\nCups break.\n", to: "cups.md")
    #expect(try load().collection.guideCount == 3)
    try FileManager.default.removeItem(atPath: guides.path(of: "cups.md"))
    #expect(try load().collection.guideCount == 2)
  }

  @Test("it is made anew when it is damaged, cut, empty or something else")
  func damagedFile() throws {
    _ = try load()
    let file = try savedFile()
    let bytes = try SavedSample.bytes(file.path)
    let shifted: [UInt8] = Array(bytes[..<500]) + Array(bytes[501...]) + [0]
    let otherVersion: [UInt8] = Array(bytes[..<8]) + [7] + Array(bytes[9...])
    let files: [[UInt8]] = [
      Array(bytes[..<100]), [], Array("something else".utf8), shifted, otherVersion,
    ]
    for damaged in files {
      try Data(damaged).write(to: URL(filePath: file.path))
      #expect(try load().collection.guides.count == 2)
      #expect(try SavedSample.bytes(file.path) == bytes)
    }
  }

  @Test("where nothing can be kept, it works without")
  func noPlace() throws {
    let blocked = try cacheFolder.write("no folder", to: "file")
    for folder in [blocked + "/askguide", "/proc/askguide", blocked] {
      let loaded = try CollectionLoader(cache: KnowledgeCache(folder: folder, leastSize: 1))
        .load([guides.path])
      #expect(loaded.collection.guideCount == 2)
      #expect(!loaded.isSaved && loaded.trouble != nil)
    }
  }

  @Test("what is no file is left where it stands", arguments: ["pipe", "link"])
  func neverReplacesWhatIsNoFile(kind: String) throws {
    _ = try load()
    let path = try savedFile().path
    try FileManager.default.removeItem(atPath: path)
    if kind == "pipe" { mkfifo(path, 0o600) } else { symlink("nowhere", path) }
    let loaded = try load()
    #expect(loaded.collection.guideCount == 2)
    #expect(!loaded.isSaved && loaded.trouble != nil)
    var status = stat()
    #expect(lstat(path, &status) == 0)
    #expect(status.st_mode & S_IFMT == (kind == "pipe" ? S_IFIFO : S_IFLNK))
  }

  @Test("small guides are not kept")
  func smallGuides() throws {
    let loaded = try CollectionLoader(cache: KnowledgeCache(folder: cache.folder))
      .load([guides.path])
    #expect(!loaded.isSaved && loaded.trouble == nil)
    #expect(!FileManager.default.fileExists(atPath: cache.folder))
  }

  @Test("what an ended process left behind goes, and what nobody opened for long")
  func tidies() throws {
    _ = try load()
    let file = try savedFile().path
    let drafts = [".knowledge.99999999.1", ".knowledge.\(getpid()).1", ".knowledge"]
    for draft in drafts { try Data().write(to: URL(filePath: cache.folder + "/x" + draft)) }
    var times = [timespec(), timespec()]
    utimensat(AT_FDCWD, cache.folder + "/x.knowledge", &times, 0)
    try FileManager.default.removeItem(atPath: file)
    _ = try load()
    let left = try FileManager.default.contentsOfDirectory(atPath: cache.folder)
    #expect(
      Set(left) == [
        URL(filePath: file).lastPathComponent, "x.knowledge.\(getpid()).1",
      ])
  }

  @Test("the language of a later guide holds for all")
  func laterLanguage() throws {
    try guides.write("---\nlang: de\n---\n# Tassen\n\nTassen brechen.\n", to: "zz.md")
    try guides.write("# Kannen\n\nKannen halten warm.\n", to: "aa.md")
    try FileManager.default.removeItem(atPath: guides.path(of: "kettle.md"))
    let collection = try load().collection
    #expect(collection.analyzer.language == "de")
    #expect(collection.terms.number(of: collection.analyzer.term("Kanne")) != nil)
  }

  private func load() throws -> LoadedCollection {
    try CollectionLoader(cache: cache, notes: { ["\($0.guides.count) guides"] })
      .load([guides.path])
  }

  private func savedFile() throws -> (path: String, inode: UInt64) {
    let names = try FileManager.default.contentsOfDirectory(atPath: cache.folder)
    let path = cache.folder + "/" + (try #require(names.first { $0.hasSuffix(".knowledge") }))
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return (path, try #require(facts[.systemFileNumber] as? UInt64))
  }

  /// Dates a guide back.
  private func age(_ name: String, seconds: Int = 100) throws {
    var times = [timespec(), timespec()]
    for place in times.indices { times[place].tv_sec = 1_700_000_000 - seconds }
    #expect(utimensat(AT_FDCWD, guides.path(of: name), &times, 0) == 0)
  }
}
