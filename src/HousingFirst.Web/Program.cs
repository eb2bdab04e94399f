var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();

/// <summary>The host's entry point, named so that tests can start it.</summary>
public sealed partial class Program;
