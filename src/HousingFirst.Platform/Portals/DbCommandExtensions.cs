using System.Data.Common;

namespace HousingFirst.Platform.Portals;

internal static class DbCommandExtensions
{
    /// <summary>A command with its named values, for the few statements of the host store.</summary>
    public static DbCommand Command(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this folder; only the schema's fixed prefix is put in.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
