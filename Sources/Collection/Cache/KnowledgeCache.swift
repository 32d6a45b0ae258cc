import Glibc
import Guides
import Retrieval

/// A folder of one's own where collections are kept, so that a guide is read and indexed once.
///
/// It holds nothing that cannot be made anew; whatever is wrong with it, there is only more to do.
package struct KnowledgeCache: Sendable {
  /// The folder.
  package let folder: String
  /// Sources of fewer bytes are not kept.
  package let leastSize: Int

  /// Smaller sources, in bytes, are read about as fast as they would be opened.
  package static let usualLeastSize = 64 << 10
  private static let ending = ".knowledge"
  /// Files that nobody opened for so long, in seconds, are removed.
  private static let longestUnused = 60 * 24 * 3_600
  /// A file's time is set at most so often, in seconds.
  private static let usedStep = 24 * 3_600

  /// Uses a folder, which need not be there yet.
  package init(folder: String, leastSize: Int = usualLeastSize) {
    self.folder = folder
    self.leastSize = leastSize
  }

  /// The person's own: `$XDG_CACHE_HOME/askguide`, or `~/.cache/askguide`; nil where neither is known.
  package static var standard: KnowledgeCache? {
    if let base = variable("XDG_CACHE_HOME") { return KnowledgeCache(folder: base + "/askguide") }
    return variable("HOME").map { KnowledgeCache(folder: $0 + "/.cache/askguide") }
  }

  /// The file for what some paths lead to.
  ///
  /// Citations show paths as they are given, so that others to the same files have a file of their own;
  /// what a relative path leads to hangs on the current folder.
  func file(for paths: [String]) -> String {
    var parts = paths
    if paths.contains(where: { !$0.hasPrefix("/") }) {
      let current = getcwd(nil, 0)
      defer { free(current) }
      parts.append(current.map { String(cString: $0) } ?? "")
    }
    let key = Array(parts.joined(separator: "\u{0}").utf8).withUnsafeBytes { Checksum.of($0) }
    let digits = String(key, radix: 16)
    return folder + "/" + String(repeating: "0", count: 16 - digits.count) + digits + Self.ending
  }

  /// What is kept of some sources, if it still holds for them.
  func collection(of paths: [String], _ sources: GuideSources) -> SavedCollection? {
    let path = file(for: paths)
    guard isOwn(path), let saved = try? SavedCollection(path: path),
      saved.sources?.holds(for: sources) == true
    else { return nil }
    markUsed(path)
    return saved
  }

  /// Keeps a collection.
  ///
  /// - Returns: The collection where it is kept.
  /// - Throws: ``SectionFileError`` where that fails, as on a full disk; nothing is left behind then.
  func keep(
    _ collection: GuideCollection, of paths: [String], notes: [String], _ record: SourceRecord
  ) throws(SectionFileError) -> SavedCollection {
    let path = file(for: paths)
    makeFolder()
    var status = stat()
    guard stat(folder, &status) == 0 else { throw .unwritable(path: path, code: errno) }
    guard status.st_uid == geteuid() else { throw .unwritable(path: path, code: EPERM) }
    tidy()
    // A file that was damaged is no saved one any more, and is made anew all the same.
    try collection.save(to: path, notes: notes, sources: record, replacing: .regularFile)
    return try SavedCollection(path: path)
  }

  /// Whether something is there, and nobody else's.
  private func isOwn(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_uid == geteuid()
  }

  /// Makes the folder and those above it, for their owner alone.
  private func makeFolder() {
    for place in folder.utf8.indices where folder.utf8[place] == UInt8(ascii: "/") {
      if place > folder.startIndex { mkdir(String(folder[..<place]), 0o700) }
    }
    mkdir(folder, 0o700)
  }

  private func markUsed(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, time(nil) - status.st_mtim.tv_sec > Self.usedStep else {
      return
    }
    utimensat(AT_FDCWD, path, nil, 0)
  }

  /// Removes what nobody opened for long, and what a process that was ended left half written.
  private func tidy() {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let path = folder + "/" + name
      if Self.isLeftBehind(name) || Self.isOld(name, path) { unlink(path) }
    }
  }

  private static func isOld(_ name: String, _ path: String) -> Bool {
    var status = stat()
    return name.hasSuffix(ending) && stat(path, &status) == 0
      && time(nil) - status.st_mtim.tv_sec > longestUnused
  }

  /// Whether a name is that of a draft whose writer is gone: `KEY.knowledge.PROCESS.NUMBER`.
  private static func isLeftBehind(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count == 4, "." + parts[1] == ending, let process = Int32(parts[2]), process > 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  private static func variable(_ name: String) -> String? {
    // A relative path is no place that anybody meant (XDG Base Directory Specification).
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
