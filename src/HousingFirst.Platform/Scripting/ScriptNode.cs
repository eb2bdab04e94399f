using System.Collections.Immutable;

namespace HousingFirst.Platform.Scripting;

/// <summary>A piece of a parsed script.</summary>
/// <param name="Position">Index of the character that names it.</param>
/// <param name="Depth">How deep it nests, itself included; what bounds the evaluator's recursion.</param>
internal abstract record ScriptNode(int Position, int Depth)
{
    public sealed record Literal(ScriptValue Value, int Position) : ScriptNode(Position, 1);

    public sealed record Name(string Text, int Position) : ScriptNode(Position, 1);

    public sealed record Unary(string Sign, ScriptNode Operand, int Position) : ScriptNode(Position, Operand.Depth + 1);

    public sealed record Binary(string Sign, ScriptNode Left, ScriptNode Right, int Position)
        : ScriptNode(Position, Math.Max(Left.Depth, Right.Depth) + 1);

    public sealed record Choice(ScriptNode Test, ScriptNode Then, ScriptNode Else, int Position)
        : ScriptNode(Position, Math.Max(Test.Depth, Math.Max(Then.Depth, Else.Depth)) + 1);

    public sealed record Member(ScriptNode Target, string Text, int Position) : ScriptNode(Position, Target.Depth + 1);

    public sealed record Item(ScriptNode Target, ScriptNode Key, int Position)
        : ScriptNode(Position, Math.Max(Target.Depth, Key.Depth) + 1);

    public sealed record Call(ScriptNode Callee, ImmutableArray<ScriptNode> Arguments, int Position)
        : ScriptNode(Position, Math.Max(Callee.Depth, Deepest(Arguments)) + 1);

    public sealed record NewDate(ImmutableArray<ScriptNode> Arguments, int Position) : ScriptNode(Position, Deepest(Arguments) + 1);

    public sealed record ListLiteral(ImmutableArray<ScriptNode> Items, int Position) : ScriptNode(Position, Deepest(Items) + 1);

    public sealed record MapLiteral(ImmutableArray<KeyValuePair<string, ScriptNode>> Members, int Position)
        : ScriptNode(Position, Deepest([.. Members.Select(member => member.Value)]) + 1);

    private static int Deepest(ImmutableArray<ScriptNode> nodes) => nodes.IsEmpty ? 0 : nodes.Max(node => node.Depth);
}
