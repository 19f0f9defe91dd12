using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Cce.Client.Authentication;

namespace Cce.Cli.Commands;

/// <summary>The parts of a request that is to be signed.</summary>
internal sealed class SignableRequestOptions
{
    private readonly Argument<string> _method = new("METHOD") { Description = "Method, for example GET." };
    private readonly Argument<string> _url = new("URL") { Description = "Address with https:// or http://, path and query." };
    private readonly Option<string?> _project = Text(
        "--project-id", "Id for the header X-Project-Id. Without it, that of a key from the environment.", "id");
    private readonly Option<string?> _contentType = Text("--content-type", "Content type of the body.", "type");
    private readonly Option<string?> _body = Text("--body", "The body, sent as UTF-8.", "text");
    private readonly Option<FileInfo> _bodyFile = new Option<FileInfo>("--body-file")
    {
        Description = "File with the bytes of the body.",
        HelpName = "file",
    }.AcceptExistingOnly();

    private readonly Option<string[]> _headers = new("--header")
    {
        Description = "A header of the request. May be given several times.",
        HelpName = "name: value",
    };

    public SignableRequestOptions()
    {
        Refuse(_method, text => !HeaderWord.Is(text), "METHOD must be one word.");
        Refuse(_url, text => !ServiceOptions.TryReadEndpoint(text, out _), "URL must start with https:// or http://.");
        Refuse(_project, text => !HeaderWord.Is(text), "--project-id is empty or holds characters that a header cannot carry.");
        Refuse(_contentType, text => text.Any(char.IsControl), "--content-type holds characters that a header cannot carry.");
        Refuse(_headers, text => !TryReadHeader(text, out _), "--header must look like 'Name: value'.");
    }

    public void AddTo(Command command)
    {
        command.Add(_method);
        command.Add(_url);
        command.Add(_project);
        command.Add(_headers);
        command.Add(_contentType);
        command.Add(_body);
        command.Add(_bodyFile);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_body) is not null && result.GetResult(_bodyFile) is not null)
            {
                result.AddError("Give --body or --body-file, not both.");
            }
        });
    }

    /// <summary>Makes the request.</summary>
    /// <param name="projectOfKey">Id of the project that came with the key; the one that is given goes first.</param>
    public async Task<SignableRequest> ReadAsync(ParseResult parsed, string? projectOfKey, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> headers = [.. (parsed.GetValue(_headers) ?? []).Select(ReadHeader)];
        return new SignableRequest(parsed.GetRequiredValue(_method), new Uri(parsed.GetRequiredValue(_url)))
        {
            Headers = headers,
            ContentType = parsed.GetValue(_contentType) ?? headers
                .Where(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                .Select(header => header.Value)
                .FirstOrDefault(),
            Body = parsed.GetValue(_bodyFile) is { } file
                ? await File.ReadAllBytesAsync(file.FullName, cancellationToken)
                : Encoding.UTF8.GetBytes(parsed.GetValue(_body) ?? ""),
            ProjectId = parsed.GetValue(_project) ?? projectOfKey,
        };
    }

    private static Option<string?> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };

    private static void Refuse(Argument<string> argument, Func<string, bool> isWrong, string message) =>
        argument.Validators.Add(result => Refuse(result, result.Tokens, isWrong, message));

    private static void Refuse(Option option, Func<string, bool> isWrong, string message) =>
        option.Validators.Add(result => Refuse(result, result.Tokens, isWrong, message));

    // A header may hold a token, so the messages do not quote it.
    private static void Refuse(SymbolResult result, IEnumerable<Token> tokens, Func<string, bool> isWrong, string message)
    {
        if (tokens.Any(token => isWrong(token.Value)))
        {
            result.AddError(message);
        }
    }

    private static KeyValuePair<string, string> ReadHeader(string text) =>
        TryReadHeader(text, out KeyValuePair<string, string> header) ? header : throw new FormatException("No header.");

    private static bool TryReadHeader(string text, out KeyValuePair<string, string> header)
    {
        string[] halves = text.Split(':', 2);
        header = new(halves[0], halves[^1].Trim());
        return halves.Length == 2 && HeaderWord.Is(header.Key) && !header.Value.Any(char.IsControl);
    }
}
