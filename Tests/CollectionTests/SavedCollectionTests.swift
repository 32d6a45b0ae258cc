import Collection
import Foundation
import Guides
import Retrieval
import TestSupport
import TextAnalysis
import Testing

@Suite("A collection in a file")
struct SavedCollectionTests {
  private let folder: TemporaryFolder
  private let path: String
  private let bytes: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    path = try SavedSample.saved(in: folder)
    bytes = try SavedSample.bytes(path)
  }

  @Test("guides come back as they were")
  func guidesComeBack() throws {
    let saved = try SavedCollection(path: path)
    #expect(saved.collection.guides == (try SavedSample.guides()))
    #expect(saved.notes == ["left out 1"])
    #expect(saved.sources == nil)
    #expect(saved.collection.summary.urgent == "Call the fire brigade.")
    #expect(saved.collection.summary.thesauri == ["skin-care"])
  }

  @Test("terms, places and vocabulary are those of the collection that was saved")
  func fieldsComeBack() throws {
    let (built, saved) = (try SavedSample.collection(), try SavedCollection(path: path).collection)
    #expect(SavedSample.readAll(saved) == SavedSample.readAll(built))
    for id in 0..<built.passages.count {
      #expect(saved.place(id) == built.place(id))
      #expect(saved.passages.terms(of: id).sentences == built.passages.terms(of: id).sentences)
      #expect(saved.passages.terms(of: id).context == built.passages.terms(of: id).context)
      #expect(saved.passages.phrasings(of: id) == built.passages.phrasings(of: id))
    }
    #expect(saved.vocabulary.kin(of: "descale") == ["descaling"])
    #expect(saved.vocabulary.words(beginning: "ke", limit: 2) == ["kettle", "kettles"])
  }

  @Test("the file is for its owner alone, and the same each time")
  func isPrivateAndStable() throws {
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let other = folder.path(of: "again.knowledge")
    try SavedSample.collection().save(to: other, notes: ["left out 1"])
    #expect(try SavedSample.bytes(other) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test("a change to any byte of head and table is seen")
  func damagedHeadIsSeen() throws {
    let head = 64 + 32 * 24
    for place in 0..<head {
      var damaged = bytes
      damaged[place] ^= UInt8(1 << (place % 8))
      #expect(throws: SectionFileError.self, "byte \(place)") { try open(damaged) }
    }
  }

  @Test("a change to any other byte of a small file is seen, and so is a missing end")
  func damagedBodyIsSeen() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      var damaged = bytes
      let place = 64 + 32 * 24 + Int(random.next() % UInt64(bytes.count - 64 - 32 * 24))
      damaged[place] = damaged[place] &+ 1 &+ UInt8(random.next() % 255)
      // What stands between sections to align them holds nothing.
      if let opened = try? open(damaged) {
        #expect(opened.guides == (try SavedSample.guides()))
        #expect(bytes[place] == 0)
      }
      let cut = Int(random.next() % UInt64(bytes.count))
      #expect(throws: SectionFileError.self, "cut at \(cut)") { try open(Array(bytes[..<cut])) }
    }
    #expect(throws: SectionFileError.foreign(path: path)) { try open([]) }
  }

  @Test("other versions and other files are told apart")
  func otherVersions() throws {
    var other = bytes
    other[8] = 9
    SectionFile.sign(&other)
    #expect(throws: SectionFileError.version(path: path, found: 9)) { try open(other) }
    other = bytes
    other[24] ^= 1
    SectionFile.sign(&other)
    #expect(throws: SectionFileError.outdated(path: path)) { try open(other) }
    other = Array("# Tea\n\nGreen tea is not black, and this is more than a head of a file.\n".utf8)
    #expect(throws: SectionFileError.foreign(path: path)) { try open(other) }
  }

  @Test("what is damaged unseen is read within its bounds", arguments: 0..<40)
  func hostileFilesAreHarmless(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<25 {
      var damaged = bytes
      for _ in 0...random.next() % 12 {
        // Table lines among them: sections that lie elsewhere, overlap or are short.
        let place = 12 + Int(random.next() % UInt64(bytes.count - 12))
        damaged[place] = random.next() % 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
      }
      SectionFile.sign(&damaged)
      if let opened = try? open(damaged, checkedSize: 0) {
        #expect(SavedSample.readAll(opened) >= 0)
      }
    }
  }

  private func open(_ bytes: [UInt8], checkedSize: Int = 8 << 20) throws -> GuideCollection {
    try Data(bytes).write(to: URL(filePath: path))
    return try SavedCollection(path: path, checkedSize: checkedSize).collection
  }
}
