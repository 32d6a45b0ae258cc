import Evaluation
import Testing

@Suite struct BenchmarkResultTests {
  @Test func figuresStandInLines() {
    let result = Benchmark.Result(
      questions: 2, building: Latencies([.milliseconds(7)]),
      answering: Latencies([.microseconds(250), .microseconds(750)]), unstable: ["is\u{7}it"],
      fingerprint: 0xAB)
    #expect(
      result.text == """
        building, median of 1  7.000 ms
        questions              2, asked 2 times
        a question, p50        0.250 ms
        a question, p99        0.750 ms
        questions a second     2000
        answers                fingerprint ab
        NOT THE SAME TWICE     is\u{FFFD}it

        """)
  }
}
