using System.IO.Compression;
using HousingFirst.Platform.Scripting;

namespace HousingFirst.UnitTests.Scripting;

public sealed class ScriptLimitsTests
{
    public static TheoryData<string, string> Hostile => new()
    {
        { "nested brackets", new string('(', 300_000) },
        { "nested arrays", new string('[', 300_000) },
        { "nested objects", string.Concat(Enumerable.Repeat("{a:", 100_000)) },
        { "signs", new string('!', 300_000) + "1" },
        { "minus signs", string.Concat(Enumerable.Repeat("- ", 200_000)) + "1" },
        { "a chain of plus", "1" + string.Concat(Enumerable.Repeat("+1", 200_000)) },
        { "a chain of members", "item" + string.Concat(Enumerable.Repeat(".a", 200_000)) },
        { "a chain of calls", "''" + string.Concat(Enumerable.Repeat(".trim()", 100_000)) },
        { "a chain of choices", string.Concat(Enumerable.Repeat("1?", 200_000)) },
        { "a chain of else", string.Concat(Enumerable.Repeat("0?1:", 200_000)) + "1" },
        { "nested calls", string.Concat(Enumerable.Repeat("String(", 100_000)) },
        { "many items", "[" + string.Concat(Enumerable.Repeat("1,", 200_000)) + "]" },
        { "a long script", "'" + new string('x', 2_000_000) + "'" },
        { "doubling", "[big(),big(),big(),big(),big(),big(),big(),big()].join('')" },
        { "doubling by concat", "big().concat(big(), big(), big(), big())" },
        { "replacing by more", "big().replaceAll('x', 'yyyyyyyy')" },
        { "padding", "'x'.padStart(2000000000, 'y')" },
        { "splitting", "big().split('')" },
        { "splitting by letter", "big().split('x')" },
        { "handling too much", "'' + [" + string.Concat(Enumerable.Repeat("big().indexOf('y'),", 60)) + "]" },
        { "unpacking", $"gzip('{Packed(64 * 1024 * 1024)}')" },
        { "percent signs", "encodeURIComponent(big() + big()).length + encodeURIComponent(base64('" + Convert.ToBase64String(new byte[2_000_00]) + "'.split('').join('æææææææææææææææææææ'))).length" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Run_HostileScript_IsStoppedByALimit(string what, string source)
    {
        var result = Script.Run(source, new TestScope());
        Assert.NotNull(result.Problem);
        Assert.True(result.Problem.Kind == ScriptProblemKind.Limit, $"{what}: {result.Problem}");
    }

    [Fact]
    public void Run_LongButHonestConcatenation_IsEvaluated()
    {
        var source = string.Join(" + ", Enumerable.Range(0, 150).Select(i => $"'{i}'"));
        var result = Script.Run(source, new TestScope());
        Assert.Null(result.Problem);
        Assert.Equal(string.Concat(Enumerable.Range(0, 150)), result.Value.AsText(10_000));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_RandomTokens_NeverThrows(int seed)
    {
        string[] pieces =
        [
            "'a'", "\"", "'", "1", ".5", "0x", "1e", "item", "variables", "(", ")", "[", "]", "{", "}", ",", ".", ":", "?", "+", "-", "*", "/", "%",
            "!", "==", "===", "<", "&&", "||", "=>", "new", "Date", "return", "null", "undefined", "Math.max", "length", "split", "\\", "`", "æ",
            "\u0000", " ", "//", "/*", "in", "true", "big", "at", "replaceAll", "JSON.stringify",
        ];
        Random random = new(seed);
        var problems = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var result = Script.Run(source, new TestScope());
            problems += result.Succeeded ? 0 : 1;
            Assert.True(result.Problem is null || (result.Problem.Position >= 0 && result.Problem.Position <= source.Length), source);
        }

        Assert.InRange(problems, 10_000, 19_999);
    }

    private static string Packed(int length)
    {
        using MemoryStream packed = new();
        using (GZipStream stream = new(packed, CompressionLevel.SmallestSize))
        {
            stream.Write(new byte[length]);
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
