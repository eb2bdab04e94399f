using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Platform.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Scripting;

/// <summary>
/// Evaluates one parsed script. The first problem stops it: every rule answers undefined from then on, so the way out is
/// short. Recursion is bounded by the parser's depth.
/// </summary>
internal sealed class ScriptEvaluator(IScriptScope scope, ScriptLimits limits)
{
    private readonly ScriptMembers _members = new(limits);
    private ScriptProblem? _problem;
    private int _steps;
    private long _characters;

    public ScriptResult Run(ScriptNode root)
    {
        var value = Evaluate(root);
        return _problem is null ? new(value, null, _characters) : ScriptResult.Failed(_problem, _characters);
    }

    private ScriptValue Evaluate(ScriptNode node)
    {
        if (_problem is not null)
        {
            return ScriptValue.Undefined;
        }

        if (++_steps > limits.Steps)
        {
            return Fail(ScriptProblemKind.Limit, $"The script takes more than {limits.Steps} steps.", node);
        }

        return node is ScriptNode.Literal literal ? literal.Value : Count(EvaluateNode(node), node);
    }

    private ScriptValue EvaluateNode(ScriptNode node) =>
        node switch
        {
            ScriptNode.Name name => EvaluateName(name),
            ScriptNode.Unary unary => EvaluateUnary(unary),
            ScriptNode.Binary { Sign: "&&" } and => Evaluate(and.Left) is var left && left.IsTrue() ? Evaluate(and.Right) : left,
            ScriptNode.Binary { Sign: "||" } or => Evaluate(or.Left) is var left && left.IsTrue() ? left : Evaluate(or.Right),
            ScriptNode.Binary binary => Combine(binary, Evaluate(binary.Left), Evaluate(binary.Right)),
            ScriptNode.Choice choice => Evaluate(choice.Test).IsTrue() ? Evaluate(choice.Then) : Evaluate(choice.Else),
            ScriptNode.Member member => PropertyOf(Evaluate(member.Target), member.Text, member),
            ScriptNode.Item item => EvaluateItem(item),
            ScriptNode.Call call => EvaluateCall(call),
            ScriptNode.NewDate date => EvaluateDate(date),
            ScriptNode.ListLiteral list => EvaluateList(list),
            ScriptNode.MapLiteral map => EvaluateMap(map),
            _ => Fail(ScriptProblemKind.Unsupported, $"This is not carried.", node),
        };

    private ScriptValue EvaluateName(ScriptNode.Name name) => scope.FindValue(name.Text) ?? Unknown(name.Text, name, isCall: false);

    private ScriptValue EvaluateUnary(ScriptNode.Unary unary)
    {
        var operand = Evaluate(unary.Operand);
        return unary.Sign switch
        {
            "!" => ScriptValue.From(!operand.IsTrue()),
            "-" => ScriptValue.From(-operand.AsNumber()),
            _ => ScriptValue.From(operand.AsNumber()),
        };
    }

    private ScriptValue Combine(ScriptNode.Binary node, ScriptValue left, ScriptValue right) => node.Sign switch
    {
        "+" => Add(node, left, right),
        "-" => ScriptValue.From(left.AsNumber() - right.AsNumber()),
        "*" => ScriptValue.From(left.AsNumber() * right.AsNumber()),
        "/" => ScriptValue.From(left.AsNumber() / right.AsNumber()),
        "%" => ScriptValue.From(left.AsNumber() % right.AsNumber()),
        "==" => ScriptValue.From(ScriptConversions.LooselyEquals(left, right)),
        "!=" => ScriptValue.From(!ScriptConversions.LooselyEquals(left, right)),
        "===" => ScriptValue.From(ScriptConversions.StrictlyEquals(left, right)),
        "!==" => ScriptValue.From(!ScriptConversions.StrictlyEquals(left, right)),
        _ => ScriptValue.From(IsOrdered(node.Sign, left, right)),
    };

    private ScriptValue Add(ScriptNode node, ScriptValue left, ScriptValue right)
    {
        if (left is ScriptValue.Number or ScriptValue.Flag or ScriptValue.Nothing
            && right is ScriptValue.Number or ScriptValue.Flag or ScriptValue.Nothing)
        {
            return ScriptValue.From(left.AsNumber() + right.AsNumber());
        }

        return left.AsText(limits.TextLength) is { } first && right.AsText(limits.TextLength) is { } second
            && first.Length + (long)second.Length <= limits.TextLength
            ? ScriptValue.From(first + second)
            : Fail(ScriptProblemKind.Limit, $"A text becomes longer than {limits.TextLength} characters.", node);
    }

    private static bool IsOrdered(string sign, ScriptValue left, ScriptValue right)
    {
        if (left is ScriptValue.Text one && right is ScriptValue.Text other)
        {
            var order = string.CompareOrdinal(one.Value, other.Value);
            return sign switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
        }

        var (first, second) = (left.AsNumber(), right.AsNumber());
        return sign switch { "<" => first < second, "<=" => first <= second, ">" => first > second, _ => first >= second };
    }

    private ScriptValue EvaluateItem(ScriptNode.Item item)
    {
        var target = Evaluate(item.Target);
        var key = Evaluate(item.Key).AsText(limits.TextLength);
        return key is null
            ? Fail(ScriptProblemKind.Limit, $"A text becomes longer than {limits.TextLength} characters.", item)
            : PropertyOf(target, key, item);
    }

    private ScriptValue PropertyOf(ScriptValue target, string name, ScriptNode node)
    {
        if (_problem is not null)
        {
            return ScriptValue.Undefined;
        }

        return ScriptMembers.Property(target, name)
            ?? Fail(ScriptProblemKind.Error, $"\"{name}\" is asked of nothing (null or undefined).", node);
    }

    private ScriptValue EvaluateCall(ScriptNode.Call call)
    {
        // A list of names first: Math.max and the like are not members of a value.
        if (NameOf(call.Callee) is { } name)
        {
            var found = scope.FindFunction(name) ?? ScriptBuiltIns.Find(name, limits);
            return found is { } function
                ? Answer(function(EvaluateAll(call.Arguments)), call)
                : Unknown(name, call, isCall: true);
        }

        if (call.Callee is not ScriptNode.Member member)
        {
            return Fail(ScriptProblemKind.Unsupported, $"Only functions and methods that are listed can be called.", call);
        }

        if (member is { Target: ScriptNode.Name { Text: "Date" }, Text: "now" })
        {
            return ScriptValue.From(scope.Now.ToUnixTimeMilliseconds());
        }

        var target = Evaluate(member.Target);
        var arguments = EvaluateAll(call.Arguments);
        if (_problem is not null)
        {
            return ScriptValue.Undefined;
        }

        if (target is ScriptValue.Nothing)
        {
            return Fail(ScriptProblemKind.Error, $"\"{member.Text}\" is asked of nothing (null or undefined).", member);
        }

        return _members.Call(target, member.Text, arguments) is { } outcome
            ? Answer(outcome, member)
            : Fail(ScriptProblemKind.Unsupported, $"The method \"{member.Text}\" is not carried.", member);
    }

    private static string? NameOf(ScriptNode callee) => callee switch
    {
        ScriptNode.Name name => name.Text,
        ScriptNode.Member { Target: ScriptNode.Name { Text: "Math" or "JSON" } space } member => $"{space.Text}.{member.Text}",
        _ => null,
    };

    private ScriptValue Unknown(string name, ScriptNode node, bool isCall)
    {
        var root = name.Split('.')[0];
        if (scope.IsForeign(name) || ScriptBuiltIns.IsNotCarried(root))
        {
            return Fail(ScriptProblemKind.Unsupported, $"\"{name}\" is not carried.", node);
        }

        IEnumerable<string> known = [.. scope.FunctionNames, .. ScriptBuiltIns.Names];
        if (!isCall && known.Contains(name, StringComparer.Ordinal))
        {
            return Fail(ScriptProblemKind.Unsupported, $"The function \"{name}\" is not called; functions as values are not carried.", node);
        }

        var near = Spelling.Nearest(name, known);
        return Fail(
            ScriptProblemKind.Error,
            near is null ? (RecipeText)$"\"{name}\" is not defined." : $"\"{name}\" is not defined. Did you mean \"{near}\"?",
            node);
    }

    private ScriptValue Answer(ScriptOutcome outcome, ScriptNode node) => outcome.ProblemKind is { } kind
        ? Fail(kind, outcome.Message, node)
        : outcome.Value;

    private ScriptValue EvaluateDate(ScriptNode.NewDate date)
    {
        if (date.Arguments.IsEmpty)
        {
            return new ScriptValue.Instant(scope.Now);
        }

        return EvaluateAll(date.Arguments) switch
        {
            [ScriptValue.Instant instant] => instant,
            [ScriptValue.Number { Value: >= -62_135_596_800_000 and <= 253_402_300_799_999 } number] =>
                new ScriptValue.Instant(DateTimeOffset.FromUnixTimeMilliseconds((long)number.Value)),
            [ScriptValue.Text text] when DateTimeOffset.TryParse(
                text.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var parsed) =>
                new ScriptValue.Instant(parsed),
            [ScriptValue.Text] => Fail(ScriptProblemKind.Error, $"The text is not a date.", date),
            _ => Fail(ScriptProblemKind.Unsupported, $"This form of \"new Date\" is not carried.", date),
        };
    }

    private ScriptValue EvaluateList(ScriptNode.ListLiteral list) => list.Items.Length > limits.ListLength
        ? Fail(ScriptProblemKind.Limit, $"An array becomes longer than {limits.ListLength} items.", list)
        : new ScriptValue.List(EvaluateAll(list.Items));

    private ScriptValue.Map EvaluateMap(ScriptNode.MapLiteral map)
    {
        OrderedDictionary<string, ScriptValue> members = new(StringComparer.Ordinal);
        foreach (var (name, value) in map.Members)
        {
            members[name] = Evaluate(value);
        }

        return new(members);
    }

    private ImmutableArray<ScriptValue> EvaluateAll(ImmutableArray<ScriptNode> nodes) => [.. nodes.Select(Evaluate)];

    private ScriptValue Count(ScriptValue value, ScriptNode node)
    {
        if (value is not ScriptValue.Text text)
        {
            return value;
        }

        _characters += text.Value.Length;
        return text.Value.Length > limits.TextLength || _characters > limits.TextTotal
            ? Fail(ScriptProblemKind.Limit, $"The script handles too much text.", node)
            : value;
    }

    private ScriptValue Fail(ScriptProblemKind kind, RecipeText? message, ScriptNode node)
    {
        _problem ??= new(kind, message, node.Position);
        return ScriptValue.Undefined;
    }
}
