import Glibc
import Testing

@testable import Retrieval

struct SectionFileTests {
  /// A folder of its own that goes with the test.
  final class Folder {
    let path: String

    init() {
      var name = Array("/tmp/section-file-XXXXXX".utf8CString)
      _ = mkdtemp(&name)
      path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    var file: String { path + "/index" }

    /// The names of the files within.
    var names: [String] {
      guard let folder = opendir(path) else { return [] }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names
    }

    deinit {
      for name in names { unlink(path + "/" + name) }
      rmdir(path)
    }
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  static func put(_ bytes: [UInt8], at path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  static func saved(_ folder: Folder, documents: Int = 200) throws -> FieldedIndex {
    var collection = RandomCollection(seed: 3, vocabulary: 200)
    let index = collection.index(documents: documents)
    var writer = SectionFileWriter(stamp: 42)
    writer.add(index)
    writer.add(Array("texts".utf8), as: 100)
    try writer.write(to: folder.file)
    return index
  }

  @Test func aSavedIndexAnswersAsTheBuiltOne() throws {
    let folder = Folder()
    let built = try Self.saved(folder, documents: 500)
    let file = try SectionFile(path: folder.file)
    let opened = try FieldedIndex(file, stamp: 42)
    var collection = RandomCollection(seed: 5, vocabulary: 200)
    for _ in 0..<20 {
      let query = collection.query()
      #expect(opened.top(query, limit: 20) == built.top(query, limit: 20))
    }
    #expect(file.section(100)?.withBytes { String(decoding: $0, as: UTF8.self) } == "texts")
    #expect(file.section(101) == nil)
  }

  @Test func theFileIsItsOwnersAloneAndNothingElseIsLeft() throws {
    let folder = Folder()
    _ = try Self.saved(folder)
    var status = stat()
    #expect(stat(folder.file, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(folder.names == ["index"])
  }

  @Test func eachDamagedByteOfTheHeadIsAnError() throws {
    let folder = Folder()
    _ = try Self.saved(folder)
    let sound = Self.bytes(folder.file)
    #expect(sound.starts(with: SectionFile.mark))
    let head = SectionFile.headSize + 8 * SectionFile.lineSize
    for offset in 0..<head {
      for flip: UInt8 in [1, 0x80] {
        var damaged = sound
        damaged[offset] ^= flip
        Self.put(damaged, at: folder.file)
        #expect(throws: SectionFileError.self, "byte \(offset)") {
          try SectionFile(path: folder.file, checkedSize: 0)
        }
      }
    }
  }

  @Test func damageAnywhereIsFoundWhereAllIsChecked() throws {
    let folder = Folder()
    _ = try Self.saved(folder)
    let sound = Self.bytes(folder.file)
    var numbers = RandomCollection.Numbers(state: 11)
    let first = SectionFile.headSize + 8 * SectionFile.lineSize
    let file = try SectionFile(path: folder.file)
    let covered = IndexSection.allCases.reduce(5) { $0 + (file.section($1.rawValue)?.count ?? 0) }
    #expect(sound.count - first - covered < 9 * SectionFile.alignment)
    var found = 0
    for _ in 0..<100 {
      var damaged = sound
      damaged[Int.random(in: first..<sound.count, using: &numbers)] ^= 4
      Self.put(damaged, at: folder.file)
      do { _ = try SectionFile(path: folder.file) } catch { found += 1 }
    }
    // Only the few bytes of padding between sections may change unseen.
    #expect(found >= 97)
  }

  /// What is not checked on opening may be wrong, but is never read beyond its bounds.
  @Test func unseenDamageNeverCrashes() throws {
    let folder = Folder()
    _ = try Self.saved(folder)
    let sound = Self.bytes(folder.file)
    var collection = RandomCollection(seed: 17, vocabulary: 200)
    let first = SectionFile.headSize + 8 * SectionFile.lineSize
    for _ in 0..<60 {
      var damaged = sound
      for _ in 0..<40 {
        let offset = Int.random(in: first..<sound.count, using: &collection.numbers)
        damaged[offset] = UInt8.random(in: 0...255, using: &collection.numbers)
      }
      Self.put(damaged, at: folder.file)
      let file = try SectionFile(path: folder.file, checkedSize: 0)
      guard let index = try? FieldedIndex(file, stamp: 42) else { continue }
      for _ in 0..<5 {
        let query = collection.query()
        for found in index.top(query, limit: 10) {
          #expect((0..<index.documentCount).contains(found.document))
          _ = index.score(query, document: found.document)
        }
      }
    }
  }

  @Test func aShorterFileIsAnError() throws {
    let folder = Folder()
    _ = try Self.saved(folder)
    let sound = Self.bytes(folder.file)
    for count in [0, 1, 63, 64, 200, sound.count - 1] {
      Self.put(Array(sound.prefix(count)), at: folder.file)
      #expect(throws: SectionFileError.self) { try SectionFile(path: folder.file, checkedSize: 0) }
    }
  }

  @Test func anotherStampOrOtherConstantsMakeItOutdated() throws {
    let folder = Folder()
    _ = try Self.saved(folder)
    let file = try SectionFile(path: folder.file)
    #expect(throws: SectionFileError.outdated(path: folder.file)) {
      try FieldedIndex(file, stamp: 43)
    }
    var other = FieldWeighting.standard
    other.saturation += 1
    #expect(throws: SectionFileError.outdated(path: folder.file)) {
      try FieldedIndex(file, stamp: 42, weighting: other)
    }
  }

  @Test func whatIsNotAFileIsAnErrorAtOnce() {
    let folder = Folder()
    mkfifo(folder.file, 0o600)
    for path in [folder.path, folder.path + "/missing", folder.file, "/dev/zero"] {
      #expect(throws: SectionFileError.self) { try SectionFile(path: path) }
    }
  }

  @Test func whereNothingCanBeWrittenIsAnError() {
    var writer = SectionFileWriter(stamp: 1)
    writer.add([1, 2, 3], as: 100)
    #expect(throws: SectionFileError.unwritable(path: "/proc/none", code: ENOENT)) {
      try writer.write(to: "/proc/none")
    }
  }

  private static func write(to path: String, replacing replacement: FileReplacement) throws {
    var writer = SectionFileWriter(stamp: 1)
    writer.add([1, 2, 3], as: 100)
    try writer.write(to: path, replacing: replacement)
  }

  @Test func onlySavedFilesAreReplacedWhereAPersonNamesThePlace() throws {
    let folder = Folder()
    Self.put(Array("notes".utf8), at: folder.file)
    #expect(throws: SectionFileError.occupied(path: folder.file, by: .otherFile)) {
      try Self.write(to: folder.file, replacing: .savedFile)
    }
    #expect(Self.bytes(folder.file) == Array("notes".utf8))
    try Self.write(to: folder.file, replacing: .regularFile)
    try Self.write(to: folder.file, replacing: .savedFile)
    #expect(try SectionFile(path: folder.file).section(100)?.count == 3)
    #expect(folder.names == ["index"])
  }

  @Test(arguments: [FileReplacement.savedFile, .regularFile])
  func whatIsNoFileIsNeverReplaced(replacement: FileReplacement) throws {
    let folder = Folder()
    let (pipe, link) = (folder.path + "/pipe", folder.path + "/link")
    mkfifo(pipe, 0o600)
    symlink("nowhere", link)
    for (path, occupant) in [
      (pipe, SectionFileError.Occupant.noFile), (link, .link), (folder.path, .folder),
    ] {
      #expect(throws: SectionFileError.occupied(path: path, by: occupant)) {
        try Self.write(to: path, replacing: replacement)
      }
    }
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(Set(folder.names) == ["pipe", "link"])
  }
}
