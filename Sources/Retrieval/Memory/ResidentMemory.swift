import Glibc

/// How much of mapped files is in the process's memory.
package enum ResidentMemory {
  /// The bytes of files that are mapped and resident (proc(5), `statm`); 0 where the system does not
  /// tell.
  ///
  /// - Complexity: Some microseconds.
  package static var ofFiles: Int {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return 0 }
    let fields = bytes[..<count].split(separator: UInt8(ascii: " "))
    guard fields.count > 2 else { return 0 }
    return fields[2].reduce(0) { $0 * 10 + Int($1 & 15) } * Int(getpagesize())
  }
}
