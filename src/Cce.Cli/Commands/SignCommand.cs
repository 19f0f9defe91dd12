using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Client.Authentication;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade sign</c>: shows how a request is signed, and sends nothing.</summary>
internal static class SignCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var credential = new AccessKeyOptions(surroundings.EnvironmentVariable);
        var request = new SignableRequestOptions();
        var date = new SigningDateOption(surroundings.Clock);
        var format = new Option<OutputFormat>("--output")
        {
            Description = "How to print the signature.",
            HelpName = "text|json",
        };
        var command = new Command("sign", "Signs a request with an access key and shows each step. Sends nothing.") { format };
        request.AddTo(command);
        credential.AddTo(command);
        date.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            AccessKeyCredential key = credential.Read(parsed);
            SignableRequest signable;
            try
            {
                signable = await request.ReadAsync(parsed, key.ProjectId, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(exception.Message);
            }

            SignedRequest signed = RequestSigner.Sign(signable, key, date.Read(parsed));
            await SignaturePrinter.PrintAsync(signable, signed, parsed.GetValue(format), surroundings.Output);
            return ExitCode.Success;
        }));
        return command;
    }
}
