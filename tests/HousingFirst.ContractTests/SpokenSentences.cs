using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.ContractTests;

/// <summary>
/// The sentences that the code of an assembly says as <see cref="RecipeText"/>, read out of its instructions: the compiler writes for each the
/// length of its words, the count of its places and then its pieces in order, so that what is found is exactly what can be said.
/// </summary>
internal static class SpokenSentences
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static SortedSet<string> Of(Assembly assembly) => new(Methods(assembly).SelectMany(Of), StringComparer.Ordinal);

    /// <summary>Who says a sentence, by type and method.</summary>
    public static IEnumerable<string> SayersOf(Assembly assembly, string sentence) =>
        Methods(assembly).Where(method => Of(method).Contains(sentence, StringComparer.Ordinal)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

    private static IEnumerable<MethodBase> Methods(Assembly assembly) => assembly.GetTypes().Where(type => type != typeof(RecipeText))
        .SelectMany(type => type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)));

    private static IEnumerable<string> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            return [];
        }

        List<string> said = [];
        Stack<Open> open = new();
        var (text, last, number) = ("", 0, 0);
        foreach (var (code, operand) in Instructions(body))
        {
            if (NumberOf(code, operand) is { } loaded)
            {
                (last, number) = (number, loaded);
            }
            else if (code == OpCodes.Ldstr)
            {
                text = method.Module.ResolveString(BitConverter.ToInt32(operand));
            }
            else if (code.FlowControl == FlowControl.Call && Called(method, operand) is { } called && called.DeclaringType == typeof(RecipeText))
            {
                switch (called.Name)
                {
                    case ".ctor":
                        open.Push(new(last, number));
                        break;
                    case nameof(RecipeText.AppendLiteral):
                        open.Peek().Say(text);
                        break;
                    case nameof(RecipeText.AppendFormatted):
                        open.Peek().Name();
                        break;
                }

                while (open.Count > 0 && open.Peek().IsWhole)
                {
                    said.Add(open.Pop().Sentence);
                }
            }
        }

        return open.Count == 0 ? said : throw new InvalidOperationException($"A sentence of {method.DeclaringType}.{method.Name} cannot be read.");
    }

    private static MethodBase? Called(MethodBase method, ReadOnlySpan<byte> operand)
    {
        try
        {
            return method.Module.ResolveMethod(
                BitConverter.ToInt32(operand),
                method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
                method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (ArgumentException)
        {
            return null; // a call through a function pointer
        }
    }

    private static IEnumerable<(OpCode Code, byte[] Operand)> Instructions(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var isWide = body[at] == 0xFE;
            var code = Codes[isWide ? (short)((body[at] << 8) | body[at + 1]) : body[at]];
            at += isWide ? 2 : 1;
            var length = code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
            yield return (code, body[at..(at + length)]);
            at += length;
        }
    }

    private static int? NumberOf(OpCode code, byte[] operand) => code.Name switch
    {
        "ldc.i4" => BitConverter.ToInt32(operand),
        "ldc.i4.s" => (sbyte)operand[0],
        "ldc.i4.m1" => -1,
        { } name when name.StartsWith("ldc.i4.", StringComparison.Ordinal) => name[^1] - '0',
        _ => null,
    };

    private sealed class Open(int words, int places)
    {
        private readonly StringBuilder _sentence = new();
        private int _words = words;
        private int _places;

        public string Sentence => _sentence.ToString();

        public bool IsWhole => _words == 0 && _places == places;

        public void Say(string words)
        {
            _words -= words.Length;
            _sentence.Append(words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }

        public void Name() => _sentence.Append(CultureInfo.InvariantCulture, $"{{{_places++}}}");
    }
}
