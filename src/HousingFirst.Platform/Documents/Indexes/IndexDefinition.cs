using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>
/// An index type as a table. The table's name ends in a hash of its shape, so that a changed index gets a new table beside the
/// old one, and a row can never be read with the wrong shape.
/// </summary>
internal sealed class IndexDefinition
{
    public const string RowId = "RowId";
    public const string DocumentId = "DocumentId";

    // Raise it when the store's own columns change: every index is then made anew.
    private const int StoreVersion = 1;

    public IndexDefinition(IndexRegistration registration)
    {
        Features = registration.Features;
        Provider = registration.Provider;
        var attributes = Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != "EqualityContract")
            .ToDictionary(property => property, AttributesOf);
        var nullability = new NullabilityInfoContext();
        Columns = [.. attributes.SelectMany(pair => IndexColumn.Of(pair.Key, pair.Value, nullability))];
        Keys = [.. KeysOnProperties(attributes), .. KeysOnType()];
        Check();
        Rows = new(this);
        TableName = $"{Type.Name}_{Shape()}";
        DeleteSql = $"DELETE FROM \"{TableName}\" WHERE \"{DocumentId}\" = $1";
        InsertSql = $"INSERT INTO \"{TableName}\" (\"{DocumentId}\"{string.Concat(Columns.Select(column => $", \"{column.Name}\""))}) "
            + $"VALUES ($1{string.Concat(Columns.Select((_, index) => $", ${index + 2}"))})";
    }

    public IndexRowReader Rows { get; }

    public ImmutableArray<string> Features { get; }

    public IIndexProvider Provider { get; }

    public Type Type => Provider.IndexType;

    public ImmutableArray<IndexColumn> Columns { get; }

    public ImmutableArray<IndexKey> Keys { get; }

    public string TableName { get; }

    public string DeleteSql { get; }

    private string InsertSql { get; }

    public Statement Delete(long documentId) => new(DeleteSql, documentId);

    /// <summary>The statements that write a document's rows.</summary>
    public IEnumerable<Statement> Inserts(long documentId, object document)
    {
        foreach (var row in Provider.MapDocument(document))
        {
            var values = new object?[Columns.Length + 1];
            values[0] = documentId;
            for (var index = 0; index < Columns.Length; index++)
            {
                values[index + 1] = Columns[index].ValueOf(row);
            }

            yield return new(InsertSql, values);
        }
    }

    public IndexColumn? Column(string name) => Columns.FirstOrDefault(column => column.Name == name);

    // A positional record carries the attributes on the parameters of its constructor.
    private IReadOnlyList<Attribute> AttributesOf(PropertyInfo property) =>
    [
        .. property.GetCustomAttributes(),
        .. Type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.Name == property.Name).SelectMany(parameter => parameter.GetCustomAttributes()),
    ];

    private static IEnumerable<IndexKey> KeysOnProperties(Dictionary<PropertyInfo, IReadOnlyList<Attribute>> attributes) =>
        from pair in attributes
        from indexed in pair.Value.OfType<IndexedAttribute>()
        select new IndexKey([pair.Key.Name], indexed.Unique);

    private IEnumerable<IndexKey> KeysOnType() =>
        from indexed in Type.GetCustomAttributes<IndexedAttribute>()
        select new IndexKey([.. indexed.Properties], indexed.Unique);

    private void Check()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { RowId, DocumentId };
        foreach (var column in Columns)
        {
            if (!names.Add(column.Name))
            {
                throw new InvalidOperationException($"{Type}: the name {column.Name} is taken by the store.");
            }

            if (column.IsComputed && column.StoredType != typeof(string))
            {
                throw new InvalidOperationException($"{Type}: {column.Name} needs a text property.");
            }
        }

        if (Keys.SelectMany(key => key.Columns).FirstOrDefault(name => Column(name) is null) is { } unknown)
        {
            throw new InvalidOperationException($"{Type}: [Indexed] names {unknown}, which it does not have.");
        }
    }

    private string Shape()
    {
        var text = $"{StoreVersion}\n{Type.FullName}\n{Provider.Version}\n{string.Join('\n', Columns)}\n{string.Join('\n', Keys)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
    }
}
