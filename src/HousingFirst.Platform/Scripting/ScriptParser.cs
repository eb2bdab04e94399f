using System.Collections.Immutable;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Scripting;

/// <summary>
/// Pratt parser of one JavaScript expression. The first problem stops it: from then on every rule answers quickly with
/// a placeholder, so that hostile input costs no more than its length.
/// </summary>
internal sealed class ScriptParser
{
    private static readonly ScriptNode Nothing = new ScriptNode.Literal(ScriptValue.Undefined, 0);

    private static readonly Dictionary<string, int> Binary = new(StringComparer.Ordinal)
    {
        ["||"] = 2, ["&&"] = 3,
        ["=="] = 4, ["!="] = 4, ["==="] = 4, ["!=="] = 4,
        ["<"] = 5, ["<="] = 5, [">"] = 5, [">="] = 5,
        ["+"] = 6, ["-"] = 6,
        ["*"] = 7, ["/"] = 7, ["%"] = 7,
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "delete", "do", "else", "export", "for",
        "function", "if", "import", "in", "instanceof", "let", "return", "super", "switch", "this", "throw", "try", "typeof", "var",
        "void", "while", "with", "yield",
    };

    private readonly ScriptLexer _lexer;
    private readonly ScriptLimits _limits;
    private ScriptToken _token;
    private ScriptProblem? _problem;
    private int _nesting;

    private ScriptParser(string source, ScriptLimits limits)
    {
        _lexer = new(source);
        _limits = limits;
        _token = _lexer.Next();
    }

    /// <summary>The parsed script, or the first thing in it that is wrong or not carried.</summary>
    public static (ScriptNode Root, ScriptProblem? Problem) Parse(string source, ScriptLimits limits)
    {
        if (source.Length > limits.SourceLength)
        {
            return (Nothing, new(ScriptProblemKind.Limit, $"The script is longer than {limits.SourceLength} characters.", limits.SourceLength));
        }

        ScriptParser parser = new(source, limits);
        var root = parser.ParseScript();
        return (root, parser._problem);
    }

    private ScriptNode ParseScript()
    {
        if (_token is { Kind: ScriptTokenKind.Name, Text: "return" })
        {
            Advance();
        }

        var root = ParseExpression(0);
        if (_token.Is(";"))
        {
            Advance();
        }

        if (_problem is null && _token.Kind != ScriptTokenKind.End)
        {
            RefuseHere();
        }

        return root;
    }

    private ScriptNode ParseExpression(int floor)
    {
        if (_problem is not null)
        {
            return Nothing;
        }

        if (++_nesting > _limits.Depth)
        {
            return TooDeep(_token.Position);
        }

        var left = ParseOperand();
        while (_problem is null)
        {
            var sign = _token;
            if (floor <= 1 && sign.Is("?"))
            {
                left = Bounded(ParseChoice(left, sign));
            }
            else if (sign.Kind == ScriptTokenKind.Sign && Binary.TryGetValue(sign.Text, out var power) && power > floor)
            {
                Advance();
                left = Bounded(new ScriptNode.Binary(sign.Text, left, ParseExpression(power), sign.Position));
            }
            else
            {
                break;
            }
        }

        _nesting--;
        return left;
    }

    private ScriptNode.Choice ParseChoice(ScriptNode test, ScriptToken sign)
    {
        Advance();
        var then = ParseExpression(0);
        Expect(":");
        return new(test, then, ParseExpression(0), sign.Position);
    }

    private ScriptNode ParseOperand()
    {
        var sign = _token;
        if (sign.Is("!") || sign.Is("-") || sign.Is("+"))
        {
            Advance();
            return Bounded(new ScriptNode.Unary(sign.Text, ParseExpression(8), sign.Position));
        }

        var node = ParsePrimary();
        while (_problem is null)
        {
            var at = _token;
            if (at.Is("."))
            {
                Advance();
                node = Bounded(new ScriptNode.Member(node, ExpectName(), at.Position));
            }
            else if (at.Is("["))
            {
                Advance();
                node = Bounded(new ScriptNode.Item(node, ParseExpression(0), at.Position));
                Expect("]");
            }
            else if (at.Is("("))
            {
                node = Bounded(new ScriptNode.Call(node, ParseList("(", ")"), node.Position));
            }
            else
            {
                break;
            }
        }

        return node;
    }

    private ScriptNode ParsePrimary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case ScriptTokenKind.Number:
                Advance();
                return new ScriptNode.Literal(ScriptValue.From(token.Number), token.Position);
            case ScriptTokenKind.Text:
                Advance();
                return new ScriptNode.Literal(ScriptValue.From(token.Text), token.Position);
            case ScriptTokenKind.Name:
                return ParseName(token);
            case ScriptTokenKind.Sign when token.Is("("):
                Advance();
                var inner = ParseExpression(0);
                Expect(")");
                return inner;
            case ScriptTokenKind.Sign when token.Is("["):
                return Bounded(new ScriptNode.ListLiteral(ParseList("[", "]"), token.Position));
            case ScriptTokenKind.Sign when token.Is("{"):
                return Bounded(new ScriptNode.MapLiteral(ParseMembers(), token.Position));
            case ScriptTokenKind.Sign when token.Is("/") || token.Is("/="):
                return Refuse(ScriptProblemKind.Unsupported, $"Regular expressions are not carried.", token.Position);
            default:
                return RefuseHere();
        }
    }

    private ScriptNode ParseName(ScriptToken token)
    {
        if (string.Equals(token.Text, "new", StringComparison.Ordinal))
        {
            return ParseNew(token);
        }

        if (Keywords.Contains(token.Text))
        {
            return RefuseHere();
        }

        Advance();
        return token.Text switch
        {
            "true" => new ScriptNode.Literal(ScriptValue.From(true), token.Position),
            "false" => new ScriptNode.Literal(ScriptValue.From(false), token.Position),
            "null" => new ScriptNode.Literal(ScriptValue.Null, token.Position),
            "undefined" => new ScriptNode.Literal(ScriptValue.Undefined, token.Position),
            "NaN" => new ScriptNode.Literal(ScriptValue.From(double.NaN), token.Position),
            "Infinity" => new ScriptNode.Literal(ScriptValue.From(double.PositiveInfinity), token.Position),
            _ => new ScriptNode.Name(token.Text, token.Position),
        };
    }

    private ScriptNode ParseNew(ScriptToken token)
    {
        Advance();
        if (_token is not { Kind: ScriptTokenKind.Name, Text: "Date" })
        {
            return Refuse(ScriptProblemKind.Unsupported, $"\"new\" is carried for Date alone.", token.Position);
        }

        Advance();
        return Bounded(new ScriptNode.NewDate(_token.Is("(") ? ParseList("(", ")") : [], token.Position));
    }

    private ImmutableArray<ScriptNode> ParseList(string open, string close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<ScriptNode>();
        while (_problem is null && !_token.Is(close))
        {
            items.Add(ParseExpression(0));
            if (!_token.Is(","))
            {
                break;
            }

            Advance();
        }

        Expect(close);
        return items.ToImmutable();
    }

    private ImmutableArray<KeyValuePair<string, ScriptNode>> ParseMembers()
    {
        Expect("{");
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, ScriptNode>>();
        while (_problem is null && !_token.Is("}"))
        {
            var key = _token;
            if (key.Kind is not (ScriptTokenKind.Name or ScriptTokenKind.Text))
            {
                RefuseHere();
                break;
            }

            Advance();
            Expect(":");
            members.Add(new(key.Text, ParseExpression(0)));
            if (!_token.Is(","))
            {
                break;
            }

            Advance();
        }

        Expect("}");
        return members.ToImmutable();
    }

    private void Advance() => _token = _lexer.Next();

    private void Expect(string sign)
    {
        if (_problem is not null)
        {
            return;
        }

        if (_token.Is(sign))
        {
            Advance();
        }
        else if (_token.Kind == ScriptTokenKind.End)
        {
            Refuse(ScriptProblemKind.Error, $"\"{sign}\" is missing at the end.", _token.Position);
        }
        else
        {
            RefuseHere();
        }
    }

    private string ExpectName()
    {
        var name = _token.Text;
        if (_token.Kind == ScriptTokenKind.Name)
        {
            Advance();
        }
        else
        {
            RefuseHere();
        }

        return name;
    }

    private ScriptNode RefuseHere() => _token.Kind switch
    {
        ScriptTokenKind.Unreadable => Refuse(ScriptProblemKind.Error, _token.Fault!, _token.Position), // an unreadable one says why
        ScriptTokenKind.End => Refuse(ScriptProblemKind.Error, $"The script ends too early.", _token.Position),
        ScriptTokenKind.Name when Keywords.Contains(_token.Text) =>
            Refuse(ScriptProblemKind.Unsupported, $"\"{_token.Text}\" is not carried.", _token.Position),
        ScriptTokenKind.Sign when _token.Text is ")" or "]" or "}" or "," or ":" or "." or ";" =>
            Refuse(ScriptProblemKind.Error, $"\"{_token.Text}\" cannot stand here.", _token.Position),
        ScriptTokenKind.Sign when _token.Is("`") =>
            Refuse(ScriptProblemKind.Unsupported, $"Template texts are not carried.", _token.Position),
        ScriptTokenKind.Sign when !Binary.ContainsKey(_token.Text) && _token.Text is not ("(" or "[" or "{" or "!") =>
            Refuse(ScriptProblemKind.Unsupported, $"\"{_token.Text}\" is not carried.", _token.Position),
        _ => Refuse(ScriptProblemKind.Error, $"\"{Shown(_token.Text)}\" cannot stand here.", _token.Position),
    };

    private ScriptNode Bounded(ScriptNode node) => node.Depth > _limits.Depth ? TooDeep(node.Position) : node;

    private ScriptNode TooDeep(int position) =>
        Refuse(ScriptProblemKind.Limit, $"The script nests deeper than {_limits.Depth}.", position);

    private ScriptNode Refuse(ScriptProblemKind kind, RecipeText message, int position)
    {
        _problem ??= new(kind, message, position);
        return Nothing;
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
