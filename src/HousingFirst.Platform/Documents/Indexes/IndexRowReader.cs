using System.Collections.Immutable;
using System.Data.Common;
using System.Reflection;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>Makes the objects of an index type from its table's columns: by the constructor, then by what can be set.</summary>
internal sealed class IndexRowReader
{
    private readonly ConstructorInvoker _constructor;
    private readonly ImmutableArray<(string Name, object? Default)> _parameters;
    private readonly ImmutableArray<PropertyInfo> _properties;

    public IndexRowReader(IndexDefinition definition)
    {
        Columns = [.. definition.Columns.Where(column => !column.IsComputed)];
        var constructor = definition.Type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(candidate => candidate.GetParameters().All(parameter => definition.Column(parameter.Name!) is not null))
            .MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new InvalidOperationException($"{definition.Type} has no constructor that takes its properties.");
        _constructor = ConstructorInvoker.Create(constructor);
        _parameters = [.. constructor.GetParameters().Select(parameter => (parameter.Name!, DefaultOf(parameter.ParameterType)))];
        _properties =
        [
            .. Columns.Select(column => column.Name).Except(_parameters.Select(parameter => parameter.Name), StringComparer.Ordinal)
                .Select(name => definition.Type.GetProperty(name)!).Where(property => property.CanWrite),
        ];
    }

    /// <summary>The columns that a row is made of.</summary>
    public ImmutableArray<IndexColumn> Columns { get; }

    /// <summary>Makes a row from the columns that were selected, in their order; what was not selected keeps its default.</summary>
    public object Read(DbDataReader reader, ImmutableArray<IndexColumn> selected)
    {
        var values = new Dictionary<string, object?>(selected.Length, StringComparer.Ordinal);
        for (var at = 0; at < selected.Length; at++)
        {
            values[selected[at].Name] = selected[at].FromDatabase(reader, at);
        }

        var arguments = new object?[_parameters.Length];
        for (var at = 0; at < arguments.Length; at++)
        {
            arguments[at] = values.TryGetValue(_parameters[at].Name, out var value) ? value : _parameters[at].Default;
        }

        var row = _constructor.Invoke(arguments.AsSpan());
        foreach (var property in _properties)
        {
            if (values.TryGetValue(property.Name, out var value))
            {
                property.SetValue(row, value);
            }
        }

        return row;
    }

    private static object? DefaultOf(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
}
