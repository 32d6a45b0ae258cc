import Answering
import Evaluation
import Testing

@Suite struct BenchmarkTests {
  @Test func everyRoundAsksEveryQuestion() {
    let benchmark = Benchmark(questions: ["is it safe", "hello"], rounds: 3)
    let result = benchmark.run { KnowledgeBase(guides: []) }
    #expect(result.answering.sorted.count == 6)
    #expect(result.questions == 2)
    #expect(result.unstable.isEmpty)
  }

  @Test func theFingerprintIsOfTheAnswers() {
    let print = { (questions: [String]) in
      Benchmark(questions: questions, rounds: 1).run { KnowledgeBase(guides: []) }.fingerprint
    }
    #expect(print(["is it safe"]) == print(["is it safe"]))
    #expect(print(["is it safe"]) != print(["is it cheap"]))
  }
}
