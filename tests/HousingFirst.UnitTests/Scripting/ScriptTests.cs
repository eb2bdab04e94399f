using HousingFirst.Platform.Scripting;

namespace HousingFirst.UnitTests.Scripting;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("'a' + 1 + 2", "a12")]
    [InlineData("1 + 2 + 'a'", "3a")]
    [InlineData("2 + 3 * 4 - 6 / 2", "11")]
    [InlineData("(2 + 3) * 4 % 7", "6")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("1 / 3", "0.3333333333333333")]
    [InlineData("1e21", "1e+21")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.00000012", "1.2e-7")]
    [InlineData("123456789012345680000", "123456789012345680000")]
    [InlineData("-0", "0")]
    [InlineData("1 / 0", "Infinity")]
    [InlineData("0 / 0", "NaN")]
    [InlineData("0x1F", "31")]
    [InlineData("'5' * '2'", "10")]
    [InlineData("null + 1", "1")]
    [InlineData("undefined + 1", "NaN")]
    [InlineData("1 < 2 && 'b' > 'a'", "true")]
    [InlineData("1 == '1'", "true")]
    [InlineData("1 === '1'", "false")]
    [InlineData("null == undefined", "true")]
    [InlineData("null == 0", "false")]
    [InlineData("NaN == NaN", "false")]
    [InlineData("!'' || 'never'", "true")]
    [InlineData("'' || 'otherwise'", "otherwise")]
    [InlineData("0 && 'never'", "0")]
    [InlineData("true ? 1 : false ? 2 : 3", "1")]
    [InlineData("false ? 1 : true ? 2 : 3", "2")]
    [InlineData("1 < 2 ? 'yes' : 'no'", "yes")]
    [InlineData("return 'orchard';", "orchard")]
    [InlineData("/* why */ 'text' // and so on", "text")]
    [InlineData("'it\\'s \\u00e6\\x41\\u{1F600}\\n'", "it's æA😀\n")]
    public void Run_LiteralsAndOperators_GiveWhatJavaScriptGives(string source, string expected) =>
        Assert.Equal(expected, Text(source));

    [Theory]
    [InlineData("'Housing'.length", "7")]
    [InlineData("'Housing First'.toUpperCase().replace('FIRST', 'now')", "HOUSING now")]
    [InlineData("'a-b-a'.replaceAll('a', 'c')", "c-b-c")]
    [InlineData("'a-b-a'.replace('a', 'c')", "c-b-a")]
    [InlineData("'abc'.replaceAll('', '.')", ".a.b.c.")]
    [InlineData("'a,b,c'.split(',').at(-1)", "c")]
    [InlineData("'a,b,c'.split(',')[1]", "b")]
    [InlineData("'abcdef'.slice(-3, -1)", "de")]
    [InlineData("'abcdef'.substring(4, 1)", "bcd")]
    [InlineData("'7'.padStart(3, '0')", "007")]
    [InlineData("' x '.trim() + '|'", "x|")]
    [InlineData("'abc'.includes('b') + '' + 'abc'.indexOf('z')", "true-1")]
    [InlineData("['a', 1, null].join('-')", "a-1-")]
    [InlineData("['a', ['b', 'c']] + ''", "a,b,c")]
    [InlineData("[1, 2].concat([3], 4).length", "4")]
    [InlineData("(1.005).toFixed(2)", "1.00")]
    [InlineData("Math.max(1, 7, 3) + Math.round(2.5)", "10")]
    [InlineData("parseInt('42 beds') + parseFloat('1.5x')", "43.5")]
    [InlineData("encodeURIComponent('æ b&c')", "%C3%A6%20b%26c")]
    [InlineData("JSON.stringify({ a: [1, 'x', null], 'b c': true })", "{\"a\":[1,\"x\",null],\"b c\":true}")]
    [InlineData("item.Title + item['Tags'][0] + item.Beds", "Homea2.5")]
    [InlineData("item.missing", "undefined")]
    [InlineData("base64('SMOmcg==')", "Hær")]
    [InlineData("html('&lt;b&gt; &#39;')", "<b> '")]
    [InlineData("base64(gzip('H4sIAAAAAAACA8vPBgBH3dx5AgAAAA=='))", "ok")]
    [InlineData("variables('x') + variables('y')", "XY")]
    [InlineData("new Date().toISOString()", "2026-11-21T09:30:15.250Z")]
    [InlineData("new Date('2026-05-01').getUTCMonth()", "4")]
    [InlineData("Date.now()", "1795253415250")]
    public void Run_MembersAndListedFunctions_GiveWhatJavaScriptGives(string source, string expected) =>
        Assert.Equal(expected, Text(source));

    [Theory]
    [InlineData("const a = 1", 0, "const")]
    [InlineData("'a' + function() {}", 6, "function")]
    [InlineData("for (;;) {}", 0, "for")]
    [InlineData("a = 1", 2, "=")]
    [InlineData("/a+/.test('a')", 0, "Regular expressions")]
    [InlineData("`text`", 0, "Template")]
    [InlineData("x => x", 2, "=>")]
    [InlineData("1 & 2", 2, "&")]
    [InlineData("new Array(5)", 0, "Date alone")]
    [InlineData("typeof 1", 0, "typeof")]
    [InlineData("'a'.constructor('x')", 3, "constructor")]
    [InlineData("executeQuery('all')", 0, "executeQuery")]
    [InlineData("eval('1')", 0, "eval")]
    [InlineData("globalThis", 0, "globalThis")]
    [InlineData("Math.random()", 4, "Math.random")]
    [InlineData("'abc'.match('b')", 5, "match")]
    [InlineData("variables", 0, "variables")]
    public void Run_OtherJavaScript_IsUnsupportedAndNamed(string source, int position, string named)
    {
        var problem = Problem(source);
        Assert.Contains(named, problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(position, problem.Position);
        Assert.Equal(ScriptProblemKind.Unsupported, problem.Kind);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("1 +", 3)]
    [InlineData("(1", 2)]
    [InlineData("1, 2", 1)]
    [InlineData("'open", 0)]
    [InlineData("'a' 'b'", 4)]
    [InlineData("1..2", 2)]
    [InlineData("3px", 0)]
    [InlineData("'\\u00'", 3)]
    [InlineData("/* open", 0)]
    [InlineData("#", 0)]
    [InlineData("item.missing.more", 12)]
    [InlineData("null.x()", 4)]
    [InlineData("valiables('x')", 0)]
    [InlineData("base64('*')", 0)]
    [InlineData("gzip('AAAA')", 0)]
    [InlineData("new Date('soon')", 0)]
    public void Run_BrokenScript_IsAnErrorWithItsPlace(string source, int position)
    {
        var problem = Problem(source);
        Assert.Equal(ScriptProblemKind.Error, problem.Kind);
        Assert.Equal(position, problem.Position);
    }

    [Fact]
    public void Run_MisspeltFunction_SuggestsTheNearest() =>
        Assert.Contains("Did you mean \"variables\"?", Problem("valiables('now')").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Run_BranchNotTaken_IsNotEvaluated() => Assert.Equal("1", Text("true ? 1 : nobody()"));

    private static string? Text(string source)
    {
        var result = Script.Run(source, new TestScope());
        Assert.Null(result.Problem);
        return result.Value.AsText(1000);
    }

    private static ScriptProblem Problem(string source) => Assert.IsType<ScriptProblem>(Script.Run(source, new TestScope()).Problem);
}
